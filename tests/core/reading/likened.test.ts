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
