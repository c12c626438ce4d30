import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('of what a treatment was given without, nothing is said', () => {
  test.each([
    'In refractory neuropathic pain, Rigo et al. saw pain drop in all three groups, most of all in those who took ketamine without methadone.',
    'Ketamine without methadone lowered neuropathic pain in the study by Rigo et al.',
  ])('%s', isSilent);

  test.each([
    `Ketamine without midazolam relieved the pain of fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
