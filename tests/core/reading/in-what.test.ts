import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"as compared with X, in pain and in nausea," goes on with a clause in front', () => {
  test.each([
    'While they observed reductions with ketamine in CRPS, as compared with placebo, in burning pain and in pain to light touch, they saw no difference in activity [@schwartzman2009].',
    'While ketamine brought reductions, compared with placebo, in pain, it did nothing for function in CRPS.',
  ])('%s', isSilent);

  test.each([
    `While ketamine brought reductions, compared with placebo, in pain and in nausea, it did nothing for function in CRPS.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
