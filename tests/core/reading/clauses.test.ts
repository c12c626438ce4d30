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

describe('a second result behind a comma is told apart from the first, whatever its subject', () => {
  test.each([
    'In chronic pain, neither 50 mg nor 75 mg of S-ketamine a day through the skin lowered pain more than a placebo patch [@vranken2005], and in a crossover trial pain with ketamine was no different from pain with saline [@pickering2020].',
  ])('%s', isSilent);

  test.each([
    `In CRPS, ketamine did not lower pain more than placebo, and in amputees pain with ketamine was no different from pain with saline.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
