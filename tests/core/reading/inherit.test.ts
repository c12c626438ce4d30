import { describe, test } from 'vitest';
import { isSilent } from '../../support/statement-fixture';

describe('"it" is the outcome where nothing else was named', () => {
  test.each([
    '## Ketamine in CRPS\n\nDo warn the patient that better function should not be expected, as it was no different from placebo [@sigtermans2009].',
  ])('%s', isSilent);
});
