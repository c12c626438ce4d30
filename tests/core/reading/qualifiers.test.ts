import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what differed from case to case is no plain statement', () => {
  test.each([
    'In neuropathic pain, relief with ketamine outlasted the infusion by very different margins.',
    'Ketamine relieved neuropathic pain to different degrees.',
  ])('%s', isSilent);

  test.each([
    `Ketamine relieves neuropathic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
