import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what was not confirmed in some place is taken back of no other', () => {
  test.each([
    'Ketamine may relieve CRPS pain, though this has not been confirmed in children.',
    'Ketamine may relieve phantom limb pain, but this has not been confirmed in adolescents.',
    'Ketamine may relieve fibromyalgia, though this has not been confirmed in a single larger trial.',
  ])('%s', isSilent);

  test.each([
    `Ketamine may relieve CRPS pain, but this has not been confirmed in trials.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine may relieve phantom limb pain, though this was not borne out.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
