import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"once more" is no more of a drug', () => {
  test.each(['In phantom limb pain, calcitonin gave mixed results, and once more ketamine relieved pain.'])(
    '%s',
    isSilent,
  );

  test.each([
    `In phantom limb pain, calcitonin gave mixed results, and once more memantine relieved pain.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
