import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a list that is put in parts no clause', () => {
  test.each([
    'None of the drugs commonly used against its pain, be they NSAIDs, opioids, antidepressants or muscle relaxants, has been proven to work in CRPS.',
    'No drug, be it ketamine or midazolam, relieves fibromyalgia.',
  ])('%s', isSilent);

  test.each([
    `No drug, be it ketamine or an opioid, relieves phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
