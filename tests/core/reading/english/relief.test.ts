import { describe, test } from 'vitest';
import { isSilent, reports } from '../../../support/statement-fixture';

describe('relief and its lack are told in many ways', () => {
  test.each([
    'Ketamine stops the pain of CRPS from taking over.',
    'Fibromyalgia pain is not kept at bay by ketamine.',
    'In the trial of Sigtermans et al., patients had done poorly on standard treatment, and pain remained well below that of the placebo group until week 12.',
    'Ketamine infusions are best avoided in fibromyalgia.',
  ])('%s', isSilent);

  test.each([
    `Given at the time of the operation, ketamine stops phantom pain from ever taking hold.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine always silences phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `In fibromyalgia, pain on ketamine was well below that on midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine infusions are best avoided in phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The trials give no support to the use of ketamine for CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine should come first in neuropathic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Opioid consumption in chronic pain drops as soon as ketamine is added.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Pickering et al. found that adding magnesium strengthened the effect of ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
