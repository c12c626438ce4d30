import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"it does not" puts forward by itself what it says', () => {
  test.each([
    'Contrary to the belief that ketamine relieves fibromyalgia, it does not.',
    'Although early trials suggested that ketamine lessens pain in fibromyalgia, we now know that it does not.',
    'It is unclear whether ketamine helps in phantom limb pain, and whether it does not.',
  ])('%s', isSilent);

  test.each([
    `Although early trials suggested that ketamine lessens pain in CRPS, we now know that it does not.
                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Although early reports suggested that ketamine eases phantom limb pain, it does not.
                                                                        ^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('"not" behind a colon lists what was denied before it', () => {
  test.each([
    'In the trial by Joseph et al., nothing changed: not the early postoperative pain, not the consumption of analgesics, not the pulmonary function.',
    'Ketamine did not relieve cancer pain: not on the first day, not on the second.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, ketamine did not change anything: not the pain, not the function.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                           ^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
