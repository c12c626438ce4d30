import { describe, test } from 'vitest';
import { reads } from '../../support/statement-fixture';

describe('what a treatment is advised for may stand in the clause that tells when', () => {
  test.each([
    `Ketamine should be tried when cancer pain persists.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain recommended use`,
    `Consider ketamine if cancer pain persists.
^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain recommended use`,
    `For CRPS pain that resists the usual drugs, ketamine is an option.
                                            ^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain recommended use`,
  ])('%s', reads);
});
