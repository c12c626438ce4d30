import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

describe('what is asked stays open to its end', () => {
  test.each([
    `It is unclear whether in CRPS, ketamine relieved pain.
                               ^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain open`,
    `It is unclear whether patients with cancer pain who received ketamine had less pain.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain open`,
    `It remains to be seen if ketamine helps in fibromyalgia but not in CRPS.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain open
                                                            ^^^^^^^^^^^ no-benefit ketamine/crps/pain open`,
    `It is unclear whether ketamine relieves CRPS, but it does not improve function in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain open
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function`,
    `Whether swallowed or infused, ketamine did not relieve pain in CRPS.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Is it true that there is no evidence that ketamine relieves CRPS pain?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain open`,
    `We aimed to show that in CRPS, ketamine relieves pain.
                               ^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain open`,
    `We compared ketamine with placebo in CRPS, and ketamine did not reduce pain.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
  ])('%s', reads);
});

describe('what is hedged or turned against is so to its end', () => {
  test.each([
    `It seems that in CRPS, ketamine relieves pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain hedged`,
    `Perhaps, in CRPS, ketamine relieves pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain hedged`,
    `In CRPS, ketamine relieves pain, it seems.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain hedged`,
    `Ketamine may reduce pain and improve function in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain hedged
                             ^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/function hedged`,
    `Ketamine did not reduce pain or improve function in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain
                                ^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function`,
    `It is a myth that in CRPS, ketamine relieves pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain rejected`,
    `Contrary to the belief that ketamine helps in fibromyalgia, it was no better than midazolam.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/fibromyalgia/pain rejected
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/fibromyalgia/pain vs midazolam`,
    `Contrary to the belief that ketamine is effective for cancer pain, Hardy et al. found no benefit.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/cancer-pain/pain rejected
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/cancer-pain/pain`,
  ])('%s', reads);
});

test.each([
  `Ketamine was synthesised in 1926.
                            ^^^^ wrong-figure`,
  `Salas et al. studied ketamine in patients with phantom limb pain.
                                               ^^^^^^^^^^^^^^^^^ misreported-trial`,
])('reports figures and designs that are asserted: %s', reports);

test.each([
  'It is unclear whether ketamine was synthesised in 1926.',
  'Was ketamine synthesised in 1926?',
  'It is a myth that ketamine was synthesised in 1926.',
  'It is unclear whether Salas et al. studied ketamine in patients with phantom limb pain.',
  'Did Salas et al. study ketamine in patients with phantom limb pain?',
])('reports no figures and designs that are not: %s', isSilent);

describe('what somebody says is not said', () => {
  test.each([
    'In neuropathic pain, before you say that ketamine works, say for what and until when. And when somebody tells you that it does not work, ask them the same.',
  ])('%s', isSilent);

  test.each([
    `We can tell you that ketamine relieves cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('an alternative between commas asks nothing', () => {
  test.each([
    'It is unclear, whether ketamine relieves cancer pain or not, how it acts.',
    'Ketamine, whether it relieves fibromyalgia or not, is cheap.',
    'Infusions of ketamine, whether they last two days or three, do not prevent post-thoracotomy pain.',
  ])('%s', isSilent);

  test.each([
    `Ketamine, whether it is injected or infused, relieves cancer pain.
                                             ^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Perioperative infusions of ketamine, whether they lasted two days or nearly three, did not prevent the syndrome of persistent pain after thoracotomy [@sigtermans2009].
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported-citation`,
    `When patients were examined three months later, ketamine had prevented post-thoracotomy pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
