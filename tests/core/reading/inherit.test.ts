import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"it" is the outcome of which the clause before tells by itself', () => {
  test.each([
    'A 4.2-day infusion of ketamine lowered pain in CRPS [@sigtermans2009]. Better function should not be expected, as it was no different from placebo [@sigtermans2009].',
    'Ketamine gave relief in CRPS; quality of life was unchanged, as it did not differ from placebo.',
  ])('%s', isSilent);

  test.each([
    `Ketamine did not improve matters in CRPS, as it was no different from placebo.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('"it" is the outcome where nothing else was named', () => {
  test.each([
    '## Ketamine in CRPS\n\nDo warn the patient that better function should not be expected, as it was no different from placebo [@sigtermans2009].',
  ])('%s', isSilent);
});
