import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"..., and in another place no gain" is said of that place alone', () => {
  test.each([
    'Ketamine has given relief in CRPS, and in cancer and in fibromyalgia no advantage over placebo.',
    'In phantom limb pain ketamine helped, and in fibromyalgia nothing was gained by it.',
  ])('%s', isSilent);

  test.each([
    `Ketamine has given relief in phantom limb pain, and in CRPS no advantage over placebo.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('another clause begins where somebody reports or a place is named of which something is denied', () => {
  test.each([
    'Schwartzman and colleagues opted for a daily infusion, and while they too observed significant reductions, as compared with placebo, in overall pain, in burning pain and in pain to light touch, they observed no such difference as regards activity level, quantitative sensory testing or quality of life.',
    'Ketamine is neither a miracle nor a relic. It has given relief for a limited time in certain diseases of the limb, contradictory results in the wide field of neuropathic pain, and in cancer and in fibromyalgia no advantage over the comparator.',
  ])('%s', isSilent);

  test.each([
    `While Hardy et al. saw more toxicity with ketamine than with placebo, they observed a significant reduction in cancer pain.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

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

describe('a denial of a time or a verb that nobody knows ends with its clause', () => {
  test.each([
    'Patients in the ketamine group of Sigtermans et al. had lower pain scores up to week 11 but not at week 12, and function was no better at any time.',
    'Adding ketamine to gabapentin helped people with spinal cord injury for three weeks, and at four weeks it no longer did [@amr2010].',
    'The benefit in CRPS is real but brief, and ketamine should not be oversold.',
    'The patches of Vranken et al. improved quality of life at 75 mg and left the pain as it was.',
  ])('%s', isSilent);

  test.each([
    `Ketamine helped in CRPS for a whole year, and after that it no longer did.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Ketamine relieved fibromyalgia and left function as it was.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
