import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what should have come about is not said to have done so', () => {
  test.each([
    'If blocking one receptor were all that mattered, memantine should have relieved phantom limb pain, which it did not [@maier2003; @wiech2004].',
    'By that reasoning, ketamine ought to have eased cancer pain.',
    'Had one receptor been all that mattered, dextromethorphan would not have relieved phantom limb pain.',
  ])('%s', isSilent);

  test.each([
    `In phantom limb pain, memantine has relieved pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Patients with cancer pain should have ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what there is no proof of is left open', () => {
  test.each([
    'NSAIDs and opioids are in common use for CRPS without proof that they work.',
    'Calcitonin is prescribed for phantom limb pain without any good evidence that it helps.',
  ])('%s', isSilent);
});
