import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a complaint that names its symptom is told of as such under any heading', () => {
  test.each([
    '## Opioid consumption in patients\n\nIn cancer pain, where opioids are a mainstay, adding intravenous ketamine to morphine did not improve pain in palliative care [@salas2012].',
  ])('%s', isSilent);

  test.each([
    `## Opioid consumption

Intravenous ketamine improved pain in palliative care [@salas2012].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
