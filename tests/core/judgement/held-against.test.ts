import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what a wider claim says of no comparison does not settle one with another treatment', () => {
  test.each(['Phantom limb pain fell further with ketamine than with mirror therapy.'])('%s', isSilent);

  test.each([
    `Calcitonin beat ketamine as a treatment of phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Cancer pain fell further with ketamine than with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
