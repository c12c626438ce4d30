import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what is affected, and who is able to do something, are told apart from effects', () => {
  test.each([
    'Ketamine eased CRPS pain without making the affected limb any more usable.',
    'Patients whose CRPS had resisted standard treatment had less pain during the twelve weeks after a low-dose ketamine infusion, although they were no more able to use the affected limb.',
    'In CRPS, patients given ketamine had less pain but were no better able to use the affected hand.',
    'Ketamine lowered pain in the most severely affected limb of patients with CRPS.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, ketamine did not lower pain in the affected limb.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In CRPS, ketamine has not affected pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Phantom limb pain affects many amputees. No dose of ketamine has been able to relieve it.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
