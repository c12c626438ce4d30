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
