import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what is said of a belief itself is not what is believed', () => {
  test.each([
    'Contrary to a view that still persists on many wards, ketamine does not lower pain in fibromyalgia.',
    'Contrary to an idea that dies hard, memantine is of no use in phantom limb pain.',
  ])('%s', isSilent);

  test.each([
    `Contrary to a belief that is still widespread among psychiatrists, ketamine does nothing for the symptoms of depression.
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Contrary to a view that still persists on many wards, ketamine lowers pain in fibromyalgia.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
