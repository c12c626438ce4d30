import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('of the drugs of a trial, the one of which the text spoke is meant', () => {
  test.each([
    '- p. 7: The authors claim that calcitonin "consistently relieves phantom limb pain". The evidence is mixed: Jaeger and Maier reported relief [@jaeger1992], Eichenberger et al. no more than with placebo [@eichenberger2008].',
    'Calcitonin is given for phantom limb pain. Eichenberger et al. saw no more relief than with placebo.',
  ])('%s', isSilent);

  test.each([
    `Ketamine is given for phantom limb pain. Eichenberger et al. saw no more relief than with placebo.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('what a treatment is said to relieve is not the treatment', () => {
  test.each([
    'An epidural did not prevent phantom limb pain [@nikolajsen1997]. Once phantom pain is there, an infusion can soften it for a short time.',
  ])('%s', isSilent);

  test.each([
    `Epidural analgesia was given before amputation [@nikolajsen1997]. It prevented phantom limb pain.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
