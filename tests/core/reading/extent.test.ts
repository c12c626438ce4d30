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

describe('a time before a semicolon is that of what is told there', () => {
  test.each([
    "Vranken et al. reported their outcomes at one week [@vranken2005]; Mitchell and Fallon observed their patients for five days [@mitchell2002]; Amr's study lasted one month, and its benefit had faded before it ended [@amr2010].",
  ])('%s', isSilent);

  test.each([
    `Amr's study lasted one month, and by its second week the benefit of ketamine had faded.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
