import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('two drugs that a trial held against one control are held against each other by that', () => {
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
