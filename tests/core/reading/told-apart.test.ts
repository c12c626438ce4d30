import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('the former and the latter are those that were named, or nobody', () => {
  test.each([
    'In peripheral neuropathy pain did not differ between ketamine and morphine, but relief lasted longer with the former. Nausea was more common with the latter [@niesters2013].',
    'In fibromyalgia, those infused with midazolam had as much relief as those infused with ketamine, and the latter were more often drowsy [@noppers2011].',
    'Can ketamine prevent phantom limb pain or post-thoracotomy pain? As for the latter, pain was lower in the first month in one study [@mendola2012].',
    'Eichenberger et al. tested calcitonin and ketamine in phantom limb pain. Only the latter, they found, reduced it.',
  ])('%s', isSilent);

  test.each([
    `Eichenberger et al. tested calcitonin and ketamine in phantom limb pain. The former reduced it.
                                                                         ^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('what others tell, who is chosen and what is told apart is no result', () => {
  test.each([
    '# CRPS\n\nThose whose pain falls by at least 30% and returns within 20 weeks are randomised to a second course of ketamine.',
    '# Fibromyalgia\n\nParticipants who respond are switched to ketamine by mouth.',
    'In fibromyalgia, patients often tell us that they know somebody who felt better after an infusion of ketamine.',
    'In fibromyalgia, families told me that ketamine helps.',
    'In CRPS, less pain with ketamine should not be equated with better function.',
    'Outpatients whose CRPS pain had been intractable for six months or longer were given daily infusions, containing either ketamine or placebo [@schwartzman2009].',
    '**Quality of life.** This outcome was reported by Schwartzman et al. and was similar in the two groups.',
    'Amr, who studied spinal cord injury, found less pain with ketamine until week 3.',
  ])('%s', isSilent);

  test.each([
    `In fibromyalgia, trials tell us that ketamine helps.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In CRPS, ketamine gave patients better function.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is shared out over several trials, times or years is not mixed up', () => {
  test.each([
    'Intravenous ketamine was better than placebo for five days in critical limb ischaemia [@mitchell2002] and, added to gabapentin, until week 3 after spinal cord injury [@amr2010].',
    'Less pain with ketamine than with placebo was found in CRPS until week 12 [@sigtermans2009] and in critical limb ischaemia over five days [@mitchell2002].',
    'Results are mixed. Four trials showed an advantage of ketamine over its comparator, for five days in critical limb ischaemia and around an infusion in peripheral neuropathy; two showed no difference from placebo in pain.',
    'Some trials showed an advantage of ketamine, until week 3 after spinal cord injury and for five days in critical limb ischaemia; two showed no difference from placebo in pain.',
    'Low-dose infusions lowered pain in CRPS for about twelve weeks, and amputees with phantom limb pain had relief for a shorter time.',
    'Two days later, calcitonin alone had not lowered phantom limb pain.',
    'Nikolajsen et al., years after their ketamine paper, found that gabapentin did not lessen pain after amputation [@nikolajsen2006].',
    'Back in 1991, chronic pain cost the United States an estimated $45 billion.',
    'Ketamine added nothing to midazolam in fibromyalgia and nothing to placebo in cancer pain.',
  ])('%s', isSilent);

  test.each([
    `Chronic pain cost the United States an estimated $45 billion in 2012.
                                                 ^^^^^^^^^^^ wrong-figure`,
  ])('%s', reports);
});

describe('the way in which a drug works and what no trial supports', () => {
  test.each([
    'In cancer pain, a long history of treatment may have altered the way in which patients respond to ketamine.',
    'This chapter asks under which circumstances ketamine prevents chronic pain after thoracotomy.',
    'Nothing supports the claim, still repeated in older textbooks, that memantine relieves phantom limb pain.',
    'It is a belief, old and widely shared, that ketamine relieves cancer pain.',
    'Pickering et al. saw each participant a week after every infusion.',
    'Neither trial, in other words, supports giving ketamine for chronic cancer pain.',
    'No study so far supports giving ketamine for chronic cancer pain.',
  ])('%s', isSilent);

  test.each([
    `The finding, repeated since, that ketamine relieves cancer pain is solid.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Both trials, in other words, support giving ketamine for chronic cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('no better than another drug is as good, or worse', () => {
  test.each([
    'In neuropathic pain, adding methadone to ketamine was no better than ketamine alone [@rigo2017].',
    'In neuropathic pain, methadone was no better than ketamine [@rigo2017].',
  ])('%s', isSilent);

  test.each([
    `In neuropathic pain, ketamine was no better than methadone [@rigo2017].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In neuropathic pain, methadone was better than ketamine [@rigo2017].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

test.each([
  'Ben Abraham et al. studied amputees with cancer.',
  'Ben Abraham et al. studied patients with cancer.',
  'Salas et al. enrolled cancer patients.',
])('who took part is held against those of the record: %s', isSilent);

test('... and others are not those', () => {
  reports(`Sigtermans et al. studied patients with cancer.
                          ^^^^^^^^^^^^^^^^^^^^ misreported-trial`);
});
