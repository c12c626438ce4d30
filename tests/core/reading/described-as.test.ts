import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a class tells what a treatment is', () => {
  test.each([
    'The lesson from memantine is sobering: an oral NMDA antagonist that is safe and cheap, and it does nothing for phantom limb pain.',
  ])('%s', isSilent);

  test.each([
    `The lesson from memantine is clear: an oral NMDA antagonist that is safe and cheap, and it relieves phantom limb pain.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
