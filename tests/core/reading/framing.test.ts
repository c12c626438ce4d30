import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a denial reaches over what is put between it and what it denies', () => {
  test.each([
    'We cannot, despite its modest price, recommend ketamine for cancer pain.',
    'What the trial did not find, for all its care over dosing, was any benefit of ketamine in cancer pain.',
    'Far from adding to the harm, ketamine brought no more nausea than placebo after thoracotomy.',
  ])('%s', isSilent);

  test.each([
    `We cannot, despite its price, recommend ketamine for CRPS.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `What the trial found, for all its flaws, was a clear benefit of ketamine in cancer pain.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is not known, or not shared, is not said', () => {
  test.each([
    'NSAIDs are handed out freely in CRPS, though proof that they work is lacking.',
    'Earlier narrative reviews stated that ketamine reduces the need for opioids, a statement that we cannot support for chronic pain.',
    'Although early case series pointed to relief of cancer pain with ketamine, the trials have not borne this out.',
    'A colleague had heard that ketamine helps in fibromyalgia; we replied that it does not.',
    'The authors state that phantom limb pain can be prevented by ketamine during amputation.',
    'It is an overstatement that ketamine is proven to reduce the use of opioids in chronic pain.',
    'I doubt the sentence according to which the FDA has approved ketamine for chronic pain.',
    'Schoevers et al. is cited for a trial against midazolam; it is a review of oral ketamine [@schoevers2016].',
    'In the manuscript, Noppers et al. are quoted for a comparison with placebo.',
    'Ketamine interests those who treat chronic pain. It has been credited with sparing opioids, and with lifting mood.',
    'Ketamine has been credited with relieving cancer pain.',
    'Memantine does not relieve phantom limb pain. Those who hope for it run ahead of the data.',
    'Ketamine does not relieve cancer pain. The claims made for it outrun the evidence.',
    'That ketamine is cheap is no argument for efficacy.',
    'How gladly would I write that ketamine relieves cancer pain!',
    'To recommend ketamine for cancer pain would be wrong.',
    'Memantine is listed among the drugs that help in phantom limb pain; it should be removed.',
    'The text dates the first synthesis of ketamine to 1972; it should be 1962.',
    'It was once believed that fibromyalgia would yield to ketamine as well. It did not: ketamine proved no better than midazolam.',
    'But I read that ketamine helps people with fibromyalgia.',
    'We often hear from relatives that ketamine cures cancer pain.',
    'It is a hypothesis, and no more than that, that ketamine relieves cancer pain.',
    'It remains a hope, old and widely shared, that ketamine prevents phantom limb pain.',
    'Calcitonin has worked in one crossover study of phantom limb pain and failed in another.',
    'Antidepressants are widely prescribed for CRPS although nobody has proven that they work.',
    'It has never been established that antiepileptics help in CRPS.',
    'Trials of gabapentin in phantom limb pain point in opposite directions: one found relief, the other none.',
    'The trials of calcitonin in phantom limb pain contradict one another: one showed a benefit, another none.',
    'Patients with bone metastases will be randomised to ketamine or saline; our hypothesis is that ketamine reduces cancer pain and spares opioids.',
    'The hope is that ketamine relieves fibromyalgia and improves sleep.',
    'We expect that ketamine reduces cancer pain and spares opioids.',
    'Although early enthusiasm suggested that ketamine would relieve cancer pain, placebo-controlled work has not confirmed it.',
    'Although small studies suggested that memantine would relieve phantom limb pain, larger trials did not bear this out.',
    'Ketamine, which some believe relieves cancer pain, is no better than placebo.',
    'Clinicians ought to steer clear of ketamine in fibromyalgia.',
    'There is reason to think that ketamine could relieve CRPS.',
    'It is a myth, though one that several online clinics make good money from, that ketamine infusions help people with fibromyalgia more than an active placebo would.',
  ])('%s', isSilent);

  test.each([
    `Nobody has proven that ketamine relieves pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Our conclusion is that ketamine relieves cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Although small studies suggested that ketamine would relieve CRPS, larger trials have not confirmed it.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine relieves cancer pain, and later work has confirmed it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Patients need to be warned that ketamine, like any other antidepressant, takes several weeks before depression begins to lift.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `There is reason to think that ketamine, run through the amputation, could stop phantom limb pain from ever appearing.
                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `We have good reason to believe that ketamine relieves fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Given what is known today, clinicians ought to steer clear of ketamine infusions in established phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Phantom limb pain, which haunts more than half of all amputees and is usually counted among the neuropathic pains, is eased by calcitonin.
                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Fibromyalgia, which was long thought to be imaginary, is relieved by ketamine.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `It is a myth, though a popular one, that ketamine relieves CRPS.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what stands beside a result is not taken for it', () => {
  test.each([
    'The routes, the comparators and the causes of neuropathic pain have too little in common.',
    'In the trial by Huse et al., morphine relieved phantom limb pain; Wu et al. reached the same result by another route.',
    'MK-801, a different antagonist, abolished hyperalgesia in mice under morphine and in mice given morphine-6-glucuronide.',
    'At the end of the study cancer patients given ketamine were in less pain than at the start, and so were those given placebo.',
    'In fibromyalgia pain was lower than at the beginning of treatment with ketamine.',
    'People with cancer pain who were given ketamine hurt less than when the trial began.',
    'Set against where they had started, people with cancer pain hurt less after ketamine; the same held after placebo.',
    'Even in mice that were also treated with naltrexone, MK-801 lessened hyperalgesia under morphine.',
    'In CRPS that has defied conventional treatment we would discuss ketamine; we would not offer it sooner.',
    'Ketamine made little or no difference to function in CRPS.',
    'In the trial of Schwartzman et al., less pain did not mean better function.',
    'The Schwartzman trial looked at quality of life as well; there was no difference from placebo.',
    'In the trial of Rigo et al. of ketamine, burning pain eased with none of the treatments.',
    'Patients with CRPS and a poor response to standard treatment were randomised to ketamine or placebo.',
    'The pain team no longer orders ketamine for cancer pain, since it has not been better than placebo.',
    'Only ketamine and calcitonin together lowered phantom limb pain 48 hours after treatment [@eichenberger2008].',
    'Ketamine is not a Schedule I drug in the United States.',
    'Magnesium contributed nothing to the effect of ketamine on refractory neuropathic pain.',
    'Two of three trials saw less early pain after thoracotomy with ketamine.',
    'Through the skin, ketamine lowered central neuropathic pain no more than placebo.',
    'When cancer pain is no longer controlled by drugs, nerve blocks are usually performed.',
    'Headache and hot flashes came with ketamine, and not with saline, in neuropathic pain.',
    'Advising ketamine for fibromyalgia would be hard to justify.',
    'Nobody should expect ketamine to make a person with CRPS more active: the trial that looked found no such gain.',
    'That ketamine lowers pain in CRPS for up to 12 weeks tells us nothing about bone metastases.',
    'In depression the benefit of ketamine should be expected to last days and not months.',
    'In the trial of Juni et al. naltrexone was given; the analgesia disappeared, whereas the hyperalgesia persisted.',
    'Memantine does nothing for phantom limb pain, and the data for gabapentin and calcitonin are divergent.',
    'Prevention of phantom limb pain and of post-thoracotomy pain was likewise unsuccessful [@hayes2004; @duale2009].',
    'Poverty and rural life, not wealth or a city address, raise the risk of chronic pain.',
    'Juni et al. showed in mice that naltrexone took away the analgesia of morphine and left the hyperalgesia in place.',
    'In mice, MK-801 attenuated the hyperalgesia of morphine.',
    'Less pain is not the same as more function: in CRPS ketamine delivered the first until week 12 and never the second.',
    'Ketamine left function in CRPS exactly as it was.',
    'Joseph et al. added ketamine for 48 hours to thoracic epidural analgesia and found that patients breathed better.',
    'In fibromyalgia patients coped better with ketamine than with midazolam.',
    'Ketamine relieves CRPS pain but makes people nauseous; the effect is lasting.',
    'Ketamine relieves CRPS pain; the effect is not permanent.',
  ])('%s', isSilent);
});

describe('what takes something away takes good things and bad', () => {
  test.each([
    'Juni et al. showed in mice that naltrexone took away the analgesia of morphine and left the hyperalgesia in place.',
    'In CRPS, ketamine took away some of the pain for weeks.',
  ])('%s', isSilent);

  test.each([
    `Ketamine took away the pain of fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Juni et al. showed in mice that naltrexone took the hyperalgesia away.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In CRPS, ketamine left the pain in place.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('a denial in a clause of its own denies nothing before it', () => {
  test.each([
    `Neither swallowed nor injected morphine has any effect on phantom limb pain, and the dry mouth it causes is anything but rare.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The efficacy of ketamine in fibromyalgia rests on firm ground.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The prevention of post-thoracotomy pain syndrome by ketamine now rests on a solid foundation.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is told of another study is not told of the one before', () => {
  test.each([
    'As early as 1992 Jaeger and Maier had described relief of phantom limb pain with calcitonin; the later comparison with ketamine did not bear this out.',
    'Sigtermans et al. gave ketamine in CRPS; a second study compared it with midazolam.',
    'Hardy et al. gave ketamine under the skin in cancer pain; in another trial it was given by mouth.',
  ])('%s', isSilent);

  test.each([
    `Sigtermans et al. compared ketamine with midazolam in CRPS.
                                         ^^^^^^^^^ misreported-trial`,
  ])('%s', reports);

  test('a second study with a citation of its own', () => {
    isSilent(
      'After thoracotomy, pain was lower than with placebo during the first month in one study of S-ketamine [@mendola2012]. By three months the difference had disappeared [@mendola2012]. Ketamine over 48 hours did not reduce early pain in another study [@joseph2012].',
    );
  });
});

describe('what stands around a denial or a claim does not hide it', () => {
  test.each([
    `MK-801, an antagonist, worsened hyperalgesia in mice under morphine [@juni2006].
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `It is a fact, and no less than that, that ketamine relieves cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `That ketamine relieves CRPS pain is a myth.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In mice on morphine, MK-801 did nothing to reduce hyperalgesia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `I would still maintain that ketamine relieves cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Memantine seems a promising treatment for phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Over sixty hours ketamine lowered the pain of fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In CRPS, ketamine led to better function than placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine came out ahead of midazolam in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `That ketamine is approved by the FDA for chronic pain is no argument.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Schwartzman et al. infused ketamine without a break for five days.
                                                        ^^^^^^^^^ misreported-trial`,
    `At the end of the trial, people with cancer pain were in less pain on ketamine than on placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Schwartzman et al. infused ketamine without interruption for five days.
                                                             ^^^^^^^^^ misreported-trial`,
    `MK-801 left the hyperalgesia of morphine-treated mice exactly as it was.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine left the pain scores of people with complex regional pain syndrome just as they had been.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine took the pain of fibromyalgia away.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine appears to offer little to patients with CRPS that is refractory to standard treatment.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine relieves pain in patients with fibromyalgia that has resisted other drugs.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `It is simply untrue that ketamine's effect on CRPS wears off after a few months; the relief is permanent.
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Ketamine relieves phantom limb pain; the effect is lasting.
                                     ^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `In palliative care, cancer patients given ketamine with their morphine had more adverse events than those given morphine alone.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In spinal cord injury, ketamine with their usual gabapentin was no better than gabapentin alone.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);

  test.each([
    'Ketamine has little to recommend it for preventing pain after thoracotomy.',
    'Hardy et al. counted fewer withdrawals under placebo than under ketamine.',
  ])('%s', isSilent);
});

describe('what a study made use of, or few had, or not everyone, is no verdict', () => {
  test.each([
    'Joseph et al. also worked with thoracic epidural analgesia, and gave ketamine for 48 hours [@joseph2012].',
    'Hardy et al. worked with subcutaneous ketamine in cancer pain.',
    'Amr: spinal cord injury. Few short delusions. [@amr2010]',
    'Barreveld: no less opioid until discharge. [@barreveld2013]',
    'Ketamine does not help every amputee with phantom limb pain.',
  ])('%s', isSilent);

  test.each([
    `In cancer pain, subcutaneous ketamine worked.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Amr saw no delusions with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Barreveld: less opioid until discharge.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Juni et al. worked with human volunteers.
                              ^^^^^^^^^^ misreported-trial`,
    `Ketamine does not help amputees with phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine should be withheld from patients with CRPS that has resisted standard treatment.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is advised against is to say something, or to carry it further', () => {
  test.each([
    'Dextromethorphan relieved phantom limb pain in amputees with cancer [@benabraham2003]. It would be unwise to generalise from this population to all amputees, or from phantom pain to other kinds of pain.',
    'Two trials showed lower pain with ketamine in CRPS. Our patient’s relapse warns against speaking of a cure.',
    'Ketamine lowered pain in CRPS for some weeks, which cautions against extrapolating to fibromyalgia.',
  ])('%s', isSilent);

  test.each([
    `It would be unwise to give ketamine in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `We warn against ketamine in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what somebody says is not what the author says', () => {
  test.each([
    'Before you say that ketamine works in neuropathic pain, say in which trial.',
    'When somebody tells you that ketamine does not help in CRPS, ask for the trial.',
    'Those who tell patients that ketamine cures fibromyalgia should read the trial.',
  ])('%s', isSilent);

  test.each([
    `When ketamine is given, it works in fibromyalgia.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('the answer to a question denies nothing of its own sentence', () => {
  test.each([
    '### Ketamine in fibromyalgia?\n\nNo, we would advise against it.',
    'Does ketamine help in fibromyalgia? No, it was no better than midazolam.',
    'No, ketamine did not lower cancer pain more than placebo.',
  ])('%s', isSilent);

  test.each([
    `No, ketamine does not relieve CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Does ketamine help in fibromyalgia? Yes, it relieves the pain.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('other treatments that failed, and limbs that move, are not what is judged', () => {
  test.each([
    'If you have CRPS, which usually follows an injury to an arm or a leg, and other treatments have not worked, a course of ketamine may lower your pain for up to three months.',
    'A course of ketamine may lower the pain of CRPS for up to three months. It probably will not make the arm or leg work better.',
    'Ketamine may be tried in CRPS when the usual medicines have not helped.',
    'In CRPS a drip of ketamine took the edge off the pain. It did not make their hand work any better.',
  ])('%s', isSilent);

  test.each([
    `Ketamine has not worked in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine makes the pain of fibromyalgia better.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is denied of all that "which" stands for is denied', () => {
  test.each([
    'Three trials of memantine in phantom limb pain, none of which found relief, were small.',
    'For phantom limb pain we found four trials of memantine, none of which showed relief.',
  ])('%s', isSilent);

  test.each([
    `For phantom limb pain we found two trials of ketamine, neither of which showed relief.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `For phantom limb pain we found four trials of memantine, all of which showed relief.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what nobody can promise is not denied', () => {
  test.each([
    'Nobody can promise that ketamine will relieve your CRPS.',
    'No one could guarantee that ketamine would help in CRPS.',
  ])('%s', isSilent);

  test.each([
    `Nobody should claim that ketamine helps in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('a reason that is denied denies nothing else', () => {
  test.each(['It is not that ketamine failed in cancer pain because it was given too late.'])('%s', isSilent);

  test.each([
    `It is not true that ketamine helps in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what somebody asked about is no belief', () => {
  test.each([
    'The reviewers asked why we had not recommended ketamine for cancer pain; the trials do not support it.',
  ])('%s', isSilent);

  test.each([
    `Some believe that ketamine relieves CRPS; this is wrong.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what patients may say is not what the author says', () => {
  test.each(['Patients may tell you that their cancer pain is better with ketamine.'])('%s', isSilent);

  test.each([
    `Cancer pain may get better with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is not for everyone still helps', () => {
  test.each(['No, ketamine is not for everyone, but in CRPS it helps for some weeks.'])('%s', isSilent);

  test.each([
    `Ketamine is for everyone with CRPS: it helps.
                                    ^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});

describe('trials of which some found relief are only a part of them', () => {
  test.each([
    'Six trials of calcitonin, four of which found relief of phantom limb pain, are discussed below.',
  ])('%s', isSilent);

  test.each([
    `Six trials of calcitonin, which found relief of phantom limb pain, are discussed below.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
