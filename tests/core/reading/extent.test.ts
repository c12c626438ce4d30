import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what has not been proven is left open', () => {
  test.each([
    'None of the NSAIDs has been proven to work in CRPS.',
    'Antidepressants have no proven efficacy in CRPS.',
  ])('%s', isSilent);

  test.each([
    `Ketamine has no proven efficacy in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Antidepressants have been proven to work in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
