import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what is told of a later trial is not told of the one before', () => {
  test.each([
    'As early as 1992 Jaeger and Maier had described relief of phantom limb pain with calcitonin; the later comparison with ketamine did not bear this out.',
    'Noppers et al. saw no relief of fibromyalgia, while in a later study depression lifted with ketamine.',
    'Sigtermans et al. gave ketamine to patients with CRPS, and a subsequent trial gave memantine to amputees.',
  ])('%s', isSilent);

  test.each([
    `Jaeger and Maier had described relief of phantom limb pain with calcitonin; a later trial with ketamine found none.
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Jaeger and Maier compared calcitonin with ketamine.
                                          ^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
