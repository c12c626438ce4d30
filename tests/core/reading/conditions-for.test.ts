import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a condition of the text before is not that of a trial that studied no such thing', () => {
  test.each([
    'Nielsen et al. reported less daily use of opioids one year after spine surgery, but Barreveld et al. found no reduction of opioid consumption with an infusion until discharge [@nielsen2019; @barreveld2013].',
    'Intravenous ketamine around amputation did not prevent persistent pain, nor phantom limb pain [@hayes2004]. In hospital, an infusion until discharge lowered average pain, though it did not lower the consumption of opioids [@barreveld2013].',
  ])('%s', isSilent);

  test.each([
    `Nielsen et al. reported less use of opioids after spine surgery, but Barreveld et al. found a reduction of opioid consumption.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
