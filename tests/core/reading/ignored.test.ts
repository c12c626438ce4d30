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

describe('what other treatments did, and what somebody warns of saying, is no result', () => {
  test.each([
    "# Ketamine for CRPS\n\nIf you have *complex regional pain syndrome*, which usually follows an injury to an arm or a leg [@bruehl2015], and other treatments have not worked, a course of ketamine may lower your pain for up to three months [@schwartzman2009]. It probably won't make the arm or leg work better.",
    "# Ketamine in CRPS\n\nOur patient's relapse does not prove that the effect ends then, but it warns against speaking of a cure.",
    'Dextromethorphan relieved phantom limb pain in amputees with cancer [@benabraham2003]. It would be unwise to generalise from this population to all amputees, or from phantom pain to other kinds of pain.',
    '*CRPS.* Twelve weeks of lower pain than with placebo. Ketamine would not, on the same evidence, buy activity or function, and quality of life was no different in the one trial that measured it [@schwartzman2009].',
  ])('%s', isSilent);

  test.each([
    `In CRPS, ketamine has not worked.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In phantom limb pain, it would be unwise to give ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
