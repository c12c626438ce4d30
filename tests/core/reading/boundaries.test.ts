import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a clause that ends in a denial denies nothing behind it', () => {
  test.each([
    'We think that opioid-sparing should not be the main reason for prescribing ketamine. Patients whose pain falls but whose prescriptions do not will remain exposed to the side effects of the other drugs they take.',
    'Those who improve on ketamine and those who do not may have side effects.',
  ])('%s', isSilent);

  test.each([
    `Ketamine does not have side effects.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('"and yet" opens a clause of its own', () => {
  test.each([
    'A 75 mg S-ketamine patch left central pain no lower than placebo did, and yet quality of life and health status were better at one week [@vranken2005].',
    'Vranken et al. could not show that either dose had reduced pain any more than placebo had, and yet, to their surprise, quality of life and health status had improved in the 75 mg group.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, low-dose ketamine lowered pain, and yet function was better as well.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In fibromyalgia, pain relief was no greater than with midazolam, and yet ketamine relieves fibromyalgia.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what a thing said before lacked is not told of another one', () => {
  test.each([
    'In mice the drug rapidly activates mTOR signalling in the prefrontal cortex, an action that imipramine and fluoxetine lacked [@li2010].',
  ])('%s', isSilent);
});

describe('"none of which" opens the clause behind it', () => {
  test.each([
    '- *Memantine.* Three trials, none of which found relief of phantom limb pain [@nikolajsen2000; @maier2003; @wiech2004].',
    'In cancer pain, two trials were made of ketamine, neither of which found a benefit.',
  ])('%s', isSilent);
});
