import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"and yet" opens a clause of its own', () => {
  test.each([
    'Ketamine lowered pain in CRPS and yet quality of life and function were no better.',
    'In central neuropathic pain, neither dose of transdermal ketamine had reduced pain more than placebo had, and yet, to some surprise, quality of life was better with 75 mg [@vranken2005].',
  ])('%s', isSilent);

  test.each([
    `Ketamine lowered pain in CRPS, and yet quality of life was better.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
