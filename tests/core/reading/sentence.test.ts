import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"No," answers what was asked', () => {
  test.each([
    '# Does ketamine help in fibromyalgia?\n\nNo, we would advise against it.',
    'No, ketamine does not relieve cancer pain.',
  ])('%s', isSilent);

  test.each([
    `No, ketamine does not relieve CRPS pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Yes, ketamine relieves cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
