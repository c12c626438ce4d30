import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a good thing that stopped or was removed is no relief', () => {
  test.each([
    'When naltrexone was given, the analgesia stopped but the hyperalgesia stayed [@juni2006].',
    'In mice this hyperalgesia persisted after naltrexone had removed the analgesic effect of morphine [@juni2006].',
  ])('%s', isSilent);

  test.each([
    `In phantom limb pain, memantine removed the pain [@maier2003].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
