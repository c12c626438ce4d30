import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

describe('each of several names has a statement of its own', () => {
  test.each([
    `Ketamine reduced pain and burning pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/burning-pain`,
    `Ketamine did not improve function or activity in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/activity`,
    `Ketamine increased nausea in CRPS but not in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ harm ketamine/crps/nausea
                                      ^^^^^^^^^^^^^^^^^^ no-benefit ketamine/cancer-pain/nausea`,
    `Ketamine relieved neuropathic pain after spinal cord injury.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/spinal-cord-injury-pain/pain`,
  ])('%s', reads);
});

test('two statements in the same words are two findings', () => {
  reports(`Ketamine did not reduce pain or burning pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`);
});

describe('a condition outside the base is not that of the outcome', () => {
  test.each([
    'Ketamine did not reduce depressive symptoms in gingivitis.',
    'For plantar warts, ketamine did not reduce depressive symptoms.',
    'Ketamine does not relieve asthma.',
  ])('%s', isSilent);

  test('a figure or table is no condition', () => {
    reports(`Ketamine did not reduce depressive symptoms, as shown in Figure 1.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`);
  });
});

test('a sentence that defines a condition names it for the next one', () => {
  reports(`Pain that outlives the time of healing is called chronic. One person in two lives with it.
                                                          ^^^^^^^^^^^^^^^^^ wrong-figure`);
});

test('"these mice" are those of the trial before', () => {
  reports(`Juni et al. gave morphine to mice. MK-801 increased hyperalgesia in these mice.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`);
});

describe('several outcomes behind a comma are the subject of a new clause', () => {
  test.each([
    'Pain scores fell after S-ketamine and after midazolam alike, and drowsiness and drug high were more frequent with ketamine [@noppers2011].',
    'In CRPS ketamine lowered pain, and function and quality of life were no better than with placebo.',
  ])('%s', isSilent);

  test.each([
    `In CRPS ketamine lowered pain, and function and quality of life were better than with placebo.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
