import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what has not been shown is not denied where the evidence does not settle it', () => {
  test.each([
    'Nobody has shown that calcitonin relieves phantom limb pain.',
    'No one has demonstrated that ketamine works in neuropathic pain.',
    'It has not been shown that ketamine lowers opioid use in chronic pain.',
    'It has not yet been demonstrated that ketamine works in critical limb ischaemia.',
  ])('%s', isSilent);

  test.each([
    `Nobody has shown that ketamine relieves pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `It has never been demonstrated that ketamine relieves phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

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
