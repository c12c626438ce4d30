import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a clause that tells what its subject is takes over nothing', () => {
  test.each([
    'Ketamine lowers pain in CRPS until week 12, and headache is something that patients should be told of.',
    'In CRPS, ketamine did not improve function, and the pain was the reason why patients were treated.',
    'Ketamine lowered pain in CRPS, and fibromyalgia was an exclusion criterion.',
    'Ketamine relieved phantom limb pain, and the depression of the patients was not a concern.',
    'In phantom limb pain, memantine did not help, and ketamine is another NMDA antagonist.',
  ])('%s', isSilent);

  test.each([
    `Ketamine relieved phantom limb pain, and fibromyalgia was relieved, too.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine lowers the pain of fibromyalgia, and headache is something that patients should be told of.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
