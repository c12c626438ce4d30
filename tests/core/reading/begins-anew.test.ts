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
