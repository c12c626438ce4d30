import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('two treatments told together are one', () => {
  test.each([
    'In the study of Rigo et al., neuropathic pain fell from where it had begun with ketamine and methadone together.',
  ])('%s', isSilent);

  test.each([
    `The largest fall in pain in the study of Rigo et al. was seen in those given methadone and ketamine together.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
