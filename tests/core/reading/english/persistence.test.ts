import { describe, test } from 'vitest';
import { isSilent, reports } from '../../../support/statement-fixture';

describe('an effect that is undiminished has been there, and is', () => {
  test.each([
    'Twelve weeks after a four-day infusion of ketamine, the relief of CRPS pain was undiminished.',
  ])('%s', isSilent);

  test.each([
    `Two years on, the relief that ketamine infusions bring in CRPS is undiminished.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `After one dose of ketamine, the antidepressant effect was as strong as ever a year later.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `In phantom limb pain, the pain was undiminished by ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
