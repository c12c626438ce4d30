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

describe('a gain that a trial saw ends as any other', () => {
  test.each([
    'The reduction in pain that Mendola et al. saw in the first month was gone by month 3.',
    'The benefit that Amr saw had faded by the end of the month.',
  ])('%s', isSilent);

  test.each([
    `The reduction in pain that Mendola et al. saw in the first month was gone by the end of the first week.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
