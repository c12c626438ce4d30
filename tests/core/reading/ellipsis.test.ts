import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

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
