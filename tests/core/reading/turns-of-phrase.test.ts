import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a phrase that sets out what a sentence is on names its condition', () => {
  test.each([
    'As far as we know, ketamine relieves CRPS.',
    'As far as cancer pain is concerned, ketamine is no better than placebo.',
    'Ketamine may be used in CRPS, as far as people without heart disease are concerned.',
  ])('%s', isSilent);

  test.each([
    `As far as chronic neuropathic pain is concerned, ketamine is ineffective.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `As far as pain after spinal cord injury is concerned, ketamine is useless.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `So far as cancer pain goes, ketamine is effective.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what goes up with a good effect is good', () => {
  test.each([
    'Magnesium does not strengthen the effect of ketamine in neuropathic pain.',
    'These trials strengthen the case for ketamine in cancer pain.',
    'Ketamine did not strengthen the effect of morphine on cancer pain.',
  ])('%s', isSilent);

  test.each([
    `In refractory neuropathic pain, adding magnesium to ketamine strengthens the analgesia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Magnesium strengthens the effect of ketamine in neuropathic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine strengthens morphine analgesia in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Pickering et al. found that adding magnesium strengthened the effect of ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('whose result it is stands where an object may', () => {
  test.each([
    'The greatest relief in the Rigo trial came from ketamine.',
    'The evidence for an effect in cancer pain comes from small trials of ketamine.',
    'Toxicity grew more common when Hardy et al. gave ketamine.',
    'In the trial of Hardy et al. the pain relief with ketamine came to no more than that with placebo.',
    "In Amr's study the benefit of ketamine held through week 3.",
    '*Calcitonin.* Before the negative result of Eichenberger and colleagues there had been a positive one.',
    'Hardy et al. and Noppers et al. saw the same pain in both groups. The same holds for the trial of Mendola et al. after three months.',
  ])('%s', isSilent);

  test.each([
    `The greatest relief in the Rigo trial came from methadone plus ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `The best relief of neuropathic pain in the study of Rigo et al. came with methadone.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Most of the relief of phantom limb pain in the Eichenberger trial came from calcitonin.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Adverse events became more frequent when Salas et al. added ketamine to morphine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Adverse events became less frequent when Hardy et al. gave ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In Amr's study the advantage of ketamine held until the end of the month.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In Sigtermans' trial the relief held until week 24.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In CRPS the relief brought by ketamine carried on until month 6.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});

describe('what patients can be told is told', () => {
  test.each([
    'Patients should not be told that ketamine cures CRPS.',
    'Patients have been told that ketamine cures CRPS.',
    'Patients can be told that ketamine may ease CRPS for some weeks.',
  ])('%s', isSilent);

  test.each([
    `Patients can be told that ketamine will cure CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Families must be informed that ketamine does nothing for phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('an indirect question asks what stands behind it', () => {
  test.each([
    'It is unclear how the drug could relieve cancer pain.',
    'We asked how people with cancer pain fare when ketamine relieves them.',
    'How it relieves cancer pain is unknown.',
  ])('%s', isSilent);

  test.each([
    `Ketamine might well improve how people with CRPS function from day to day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine improved how well patients with fibromyalgia function.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('provided is a verb or opens a condition', () => {
  test.each(['In CRPS, ketamine lowers pain provided it is infused over four days.'])('%s', isSilent);

  test.each([
    `In fibromyalgia, a half-hour infusion of ketamine provided better pain relief than midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In cancer pain, ketamine provided relief.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('beyond what was achieved holds against it', () => {
  test.each([
    'In CRPS, ketamine gave analgesia beyond that seen with placebo.',
    'The published work on ketamine covers fibromyalgia.',
  ])('%s', isSilent);

  test.each([
    `In fibromyalgia, ketamine gave analgesia beyond that obtained with midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The published work indicates that ketamine gives patients with fibromyalgia analgesia beyond that achieved with midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('those who are protected may be told at length', () => {
  test.each([
    'Ketamine does not protect patients who undergo thoracotomy from chronic pain.',
    'Ketamine protects people with CRPS from boredom.',
  ])('%s', isSilent);

  test.each([
    `Ketamine protects patients who undergo thoracotomy from persistent pain along the incision.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine protects patients undergoing thoracotomy from post-thoracotomy pain syndrome.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('both joins more than groups', () => {
  test.each([
    'In fibromyalgia, pain fell in both the ketamine and the midazolam group.',
    'In fibromyalgia, pain fell with both ketamine and midazolam.',
    'In both CRPS and phantom limb pain, ketamine lowers pain.',
  ])('%s', isSilent);

  test.each([
    `In both CRPS and phantom limb pain, ketamine is useless.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Salas et al. found that ketamine added to morphine lowered cancer pain more than morphine alone, in both the first and the second day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In chronic pain, ketamine brings about a reduction in opioid requirements that is both substantial and reliable.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});

describe('when an effect was first seen, it was not seen before', () => {
  test.each([
    'In the trial of Zarate et al., depression began to lift after two hours.',
    'Zarate et al. saw the first improvement of depression 110 minutes after the infusion.',
    'Zarate et al. saw an effect of ketamine on depression as late as one week after the infusion.',
    'Zarate et al. saw depressive symptoms improve within two hours of ketamine.',
    'In CRPS, pain began to fall on day 2 of the ketamine infusion [@sigtermans2009].',
    'In the trial of Amr the first relief was seen in week 1.',
    'The infusion began to relieve cancer pain.',
  ])('%s', isSilent);

  test.each([
    `Zarate et al. found the first improvement of depression three days after the infusion.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In the trial of Zarate et al., the first effect on depression was seen after eleven hours.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In the trial of Zarate et al., depression began to lift after three days.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In Zarate's trial relief of depression set in after two days.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('saving from and potentiating are told', () => {
  test.each([
    'Magnesium is thought to potentiate the block of the NMDA receptor by ketamine.',
    'Ketamine saves patients from long waits.',
  ])('%s', isSilent);

  test.each([
    `Ketamine saves patients from chronic pain after thoracotomy.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Magnesium potentiates the analgesia of ketamine in neuropathic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
