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

describe('what was not seen, or not found, is denied to all that is its subject', () => {
  test.each([
    `In CRPS, better function was not seen with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function`,
    `In CRPS, better function or quality of life was not seen with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/quality-of-life`,
    `With calcitonin, less pain or better sleep has never been reported in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit calcitonin/crps/pain
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit calcitonin/crps/sleep`,
    `In CRPS, less pain was found with ketamine; better function was not.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                            ^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function`,
    `In CRPS, less pain or better sleep was seen with ketamine.
^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/sleep`,
  ])('%s', reads);

  test('and a denial of what was seen is reported', () => {
    reports(`In CRPS, less pain did not follow with ketamine [@sigtermans2009].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`);
  });
});

describe('"none" takes up what was denied before the semicolon', () => {
  test.each([
    'Pickering et al. found no difference from saline in neuropathic pain [@pickering2020]; Vranken et al. found none from placebo in pain, with either dose of a patch [@vranken2005].',
    'In fibromyalgia ketamine had no advantage over midazolam [@noppers2011]; in cancer pain it had none over placebo [@hardy2012].',
  ])('%s', isSilent);

  test('and is reported where it is wrong', () => {
    reports(`In fibromyalgia ketamine had no advantage over midazolam [@noppers2011]; in CRPS it had none over placebo [@sigtermans2009].
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`);
  });
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
