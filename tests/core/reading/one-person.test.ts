import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what became of one patient is no finding', () => {
  test.each([
    'On the second day she felt nauseated, and on the fourth she had a headache after low-dose ketamine for CRPS. She neither hallucinated nor became agitated.',
    'A man with CRPS was given ketamine. He had no headache, and he was not drowsy.',
    'A woman with CRPS was given low-dose ketamine. Our patient had no hallucinations.',
    'A woman with CRPS was given ketamine. Her pain did not fall.',
  ])('%s', isSilent);

  test.each([
    `Patients with CRPS were given low-dose ketamine. They had no more hallucinations than with placebo.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `She concluded that ketamine relieves fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
