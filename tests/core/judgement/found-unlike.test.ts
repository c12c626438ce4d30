import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('two treatments held against the same control are held against each other', () => {
  test.each([
    'In the trial of Eichenberger et al., calcitonin did not reduce phantom limb pain as much as ketamine.',
    'Eichenberger et al. found that ketamine reduced phantom limb pain more than calcitonin.',
    'Eichenberger et al. found that adding calcitonin to ketamine was no better than ketamine alone.',
    'In the Eichenberger trial, adding calcitonin made no difference to the reduction in pain intensity brought about by ketamine.',
    'Pickering et al. found that magnesium lowered neuropathic pain as little as ketamine.',
    'In phantom limb pain, calcitonin was joined to ketamine, and pain was the same as with ketamine alone [@eichenberger2008].',
  ])('%s', isSilent);

  test.each([
    `According to Eichenberger et al., calcitonin reduced phantom limb pain as much as ketamine did.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In phantom limb pain ketamine was as good as calcitonin [@eichenberger2008].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Eichenberger et al. found that calcitonin reduced phantom limb pain more than ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('and the one that did better is told', () => {
  test.each([
    'Eichenberger et al. found ketamine more effective than calcitonin.',
    'Eichenberger et al. found ketamine no more effective than calcitonin.',
  ])('%s', isSilent);

  test.each([
    `Eichenberger et al. found calcitonin more effective than ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Eichenberger et al. found ketamine less effective than calcitonin.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In phantom limb pain, calcitonin lowered pain more than ketamine [@eichenberger2008].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
