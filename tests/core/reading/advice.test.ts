import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

describe('what a treatment is advised for may stand in the clause that tells when', () => {
  test.each([
    `Ketamine should be tried when cancer pain persists.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain recommended use`,
    `Consider ketamine if cancer pain persists.
^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain recommended use`,
    `For CRPS pain that resists the usual drugs, ketamine is an option.
                                            ^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain recommended use`,
  ])('%s', reads);
});

describe('a denial within an advice turns against no belief', () => {
  test.each([
    'There is no reason to give ketamine for chronic cancer pain.',
    'There is little reason to use ketamine in fibromyalgia that persists.',
    'It would be wrong to withhold ketamine from people with refractory CRPS.',
    'That ketamine is cheap is no reason to use it in CRPS.',
  ])('%s', isSilent);

  test.each([
    `There is no reason to offer ketamine in CRPS that resists other drugs.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `It would be a mistake to withhold ketamine in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('a "first" that counts advises nothing', () => {
  test.each([
    '# Ketamine in CRPS\n\nAll participants receive the first course as open-label treatment.',
    'In CRPS, patients receive their first infusion of ketamine in hospital.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, patients should receive ketamine first.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
