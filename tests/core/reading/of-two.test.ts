import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('which of two drugs is ahead', () => {
  test.each([
    'In phantom limb pain, morphine is the stronger drug.',
    'In phantom limb pain, ketamine is the weaker drug.',
    'Compared with placebo ketamine was better in CRPS.',
    'Joseph et al. found no benefit of adding ketamine to epidural ropivacaine.',
  ])('%s', isSilent);

  test.each([
    `Head to head with midazolam ketamine is the stronger drug against depression.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Compared with midazolam ketamine was the better treatment in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Compared with placebo ketamine was better in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
