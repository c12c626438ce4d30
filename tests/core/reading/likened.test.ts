import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('two treatments that are likened are held against each other', () => {
  test.each([
    'In the crossover trial by Niesters et al., ketamine and morphine, each together with conditioned pain modulation, lowered the pain of peripheral neuropathy equally far.',
    'In phantom limb pain, ketamine and memantine, both NMDA antagonists, lowered pain equally far.',
    'In the trial by Noppers et al., ketamine and midazolam, both infused over half an hour, lowered pain to a similar extent.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, ketamine lowered pain no more than placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('an improvement that was seen in the other group as well is held against the start', () => {
  test.each([
    'People with fibromyalgia felt better after ketamine, but people given a different drug, midazolam, improved to a similar extent [@noppers2011].',
    'In cancer pain, Hardy et al. reported the same improvement with subcutaneous ketamine as with placebo, together with greater toxicity [@hardy2012].',
  ])('%s', isSilent);

  test.each([
    `Sigtermans et al. reported the same reduction of CRPS pain with ketamine as with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
