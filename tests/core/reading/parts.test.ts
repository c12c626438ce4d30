import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what a treatment is said to relieve is not the treatment', () => {
  test.each([
    'An epidural did not prevent phantom limb pain [@nikolajsen1997]. Once phantom pain is there, an infusion can soften it for a short time.',
  ])('%s', isSilent);

  test.each([
    `Epidural analgesia was given before amputation [@nikolajsen1997]. It prevented phantom limb pain.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
