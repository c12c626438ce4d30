import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('advice that says that an effect lasts goes as far as the plain statement', () => {
  test.each([
    `Ketamine is an effective long-term treatment option for phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Ketamine is an effective lifelong option for refractory CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);

  test.each([
    'Ketamine is an effective short-term treatment option for phantom limb pain.',
    'Ketamine is a treatment option for phantom limb pain.',
  ])('%s', isSilent);
});
