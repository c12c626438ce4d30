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
    'Calcitonin has worked in one crossover study of phantom limb pain and failed in another.',
  ])('%s', isSilent);
});

describe('what stands beside a result is not taken for it', () => {
  test.each([
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
  ])('%s', isSilent);
});

describe('what is told of another study is not told of the one before', () => {
  test('a second study with a citation of its own', () => {
    isSilent(
      'After thoracotomy, pain was lower than with placebo during the first month in one study of S-ketamine [@mendola2012]. By three months the difference had disappeared [@mendola2012]. Ketamine over 48 hours did not reduce early pain in another study [@joseph2012].',
    );
  });
});

describe('what stands around a denial or a claim does not hide it', () => {
  test.each([
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
    `Schwartzman et al. infused ketamine without interruption for five days.
                                                             ^^^^^^^^^ misreported-trial`,
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
