import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"neither" behind a comma lists what was denied before it', () => {
  test.each([
    'Memantine: no relief, neither after amputation or surgery [@nikolajsen2000] nor in two placebo-controlled trials of chronic phantom pain [@maier2003; @wiech2004].',
    'Ketamine has no effect on cancer pain, neither on the first day nor on the second.',
    'Memantine gave no relief, neither in phantom limb pain nor after surgery [@maier2003].',
  ])('%s', isSilent);

  test.each([
    `Ketamine gave no relief to amputees with phantom limb pain, neither alone nor with calcitonin.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
