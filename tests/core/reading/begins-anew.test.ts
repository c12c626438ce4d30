import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a clause begins at another trial, and at what is told once more', () => {
  test.each([
    'Neither 50 mg nor 75 mg of S-ketamine a day through the skin lowered pain more than a placebo patch one week after the start [@vranken2005], and in a crossover trial pain with ketamine or with ketamine and magnesium was no different from pain with saline [@pickering2020].',
    'Ketamine lowered the pain of CRPS, and in another small study fibromyalgia pain was no lower than with midazolam [@noppers2011].',
    '@hardy2012 observed that pain decreased in both arms, and @noppers2011 that it did so after S-ketamine and midazolam alike.',
    'Hardy et al. found that pain fell in both groups, and Noppers et al. that it did so with either drug.',
    'Van Dorp et al. observed the same kind of sensitisation, in mice and in people, with morphine-6-glucuronide, a metabolite of morphine, and once more MK-801 reversed it in the mice [@vandorp2009].',
    'Memantine was no better than placebo for phantom limb pain, and then again ketamine relieved it.',
  ])('%s', isSilent);

  test.each([
    `Memantine failed in phantom limb pain, and once again ketamine did not help.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine lowered cancer pain, and in another small trial fibromyalgia pain was lower than with midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
