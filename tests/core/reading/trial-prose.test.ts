import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('an effect is not said of the time at which it was over', () => {
  test.each([
    'After thoracotomy, an early gain over placebo was seen by Mendola et al. in the first month and had gone by months 3 and 6.',
    'In spinal cord injury ketamine added to gabapentin was better than gabapentin alone up to week 3, and no longer at one month [@amr2010].',
    'In spinal cord injury, a daily infusion of ketamine lowered pain until week 3 of a one-month study [@amr2010].',
    'Until the third week of a study that lasted one month, those given ketamine with gabapentin had less pain than those given gabapentin and placebo [@amr2010].',
    'Ketamine added to epidural analgesia reduced pain in the first month, not at 3 or 6 months [@mendola2012].',
    'After a 60-hour infusion of ketamine, pain was lower than under placebo during the first month; at months 3 and 6, no difference was left [@mendola2012].',
    '## Ketamine in CRPS\n\nNeither was there any significant difference (P = 0.405) in the sixth month.',
    'In CRPS, less pain with ketamine has been documented for up to 12 weeks and no longer [@sigtermans2009].',
    'In the trial that checked at 48 hours, ketamine given on its own no longer made a difference in phantom limb pain [@eichenberger2008].',
    'In phantom limb pain, the relief obtained from ketamine alone was no longer to be seen after 48 hours [@eichenberger2008].',
    'Ketamine relieved phantom limb pain, but two days later its effect could no longer be seen [@nikolajsen1996; @eichenberger2008].',
    'Two days after the infusion, ketamine alone did not lower phantom limb pain [@eichenberger2008].',
    "In Amr's trial the gain from seven daily five-hour ketamine infusions on top of gabapentin was gone by the end of the month.",
    'In CRPS, the relief of pain brought by ketamine infusions over four days had vanished by week 12.',
    'In CRPS, the benefit of a four-day infusion of low-dose ketamine for pain had gone by week 12.',
    'In the one-month study by Amr, ketamine lowered pain.',
    'In a six-month study by Sigtermans et al., ketamine lowered the pain of CRPS.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, ketamine lowered pain at month 6 and had lost its lead by month 9.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `At 48 hours, ketamine alone still lowered phantom limb pain [@eichenberger2008].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Ketamine alone did not lower phantom limb pain [@eichenberger2008].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In CRPS, the benefit of a four-day infusion of low-dose ketamine for pain had gone by week 2.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Zarate et al. saw no improvement in mood until six weeks had gone by.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `A week of five-hour ketamine infusions lowered pain after spinal cord injury throughout the one-month study by Amr.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In the trial by Sigtermans et al. ketamine lowered pain during the whole 24-week study.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('what was seen in both groups is not said of the treatment', () => {
  test.each([
    'Fibromyalgia patients improved after ketamine, but they improved just as much after midazolam [@noppers2011].',
    'Fibromyalgia pain fell after S-ketamine and after midazolam alike [@noppers2011].',
    'Both groups felt better in the trial of Noppers et al., with no significant difference in pain relief between them.',
    'In fibromyalgia the pain scores fell under ketamine and fell under midazolam [@noppers2011].',
    'For cancer pain, the fall seen over time was no greater with ketamine than with placebo [@hardy2012].',
    'In fibromyalgia, pain improved on ketamine, but then the midazolam group got better, too.',
    'In fibromyalgia, ketamine gave no more pain relief than midazolam [@noppers2011].',
    'In phantom limb pain, calcitonin and saline could not be told apart in the trial of Eichenberger et al.',
  ])('%s', isSilent);

  test.each([
    `Hardy et al. found that ketamine reduced the pain of cancer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('each clause is held against the trial that it names or cites', () => {
  test.each([
    'In cancer pain, toxicity was greater than with placebo in the trial of Hardy et al. [@hardy2012], but adding ketamine to morphine brought no excess of adverse events [@salas2012].',
    'In fibromyalgia the arms did not differ [@noppers2011]. In critical limb ischaemia, a 4-hour infusion gave better relief than placebo over the five days of the study [@mitchell2002].',
    'Barreveld et al., who saw no reduction in opioid consumption after surgery, and Nielsen et al., whose patients used fewer opioids later on, do not agree.',
    'Methadone was the active control of the trial by Rigo et al.',
    'Active control was methadone in the trial by Rigo et al., who gave it by mouth.',
    'Barreveld et al. infused ketamine after surgery in people on long-term opioids.',
    'In the trial of Hardy et al. the drug was given subcutaneously; our "intravenous" was a slip.',
    'In cancer pain, where opioids are a mainstay, ketamine was no better than placebo [@hardy2012].',
    '| Study | Pain |\n| --- | --- |\n| Nikolajsen [@nikolajsen1996] | lower |',
    '# Ketamine for neuropathic pain\n\n| Paper | Compared with | Pain |\n| --- | --- | --- |\n| Amr [@amr2010] | placebo | lower with ketamine |',
    '| Paper | Compared with | Pain |\n| --- | --- | --- |\n| Niesters 2013 [@niesters2013] | morphine | same reduction as with morphine |',
    '| Population | Study | Use of opioids |\n| --- | --- | --- |\n| People on opioids for chronic pain | Barreveld et al. [@barreveld2013] | no lower |',
    'In peripheral neuropathy, ketamine lowered pain. The same reduction was seen with morphine [@niesters2013].',
    'In peripheral neuropathy, ketamine gave the same reduction in pain as morphine [@niesters2013].',
    'Sigtermans et al. found less pain with ketamine in CRPS; the two groups did not differ in function.',
  ])('%s', isSilent);

  test.each([
    `# Ketamine for neuropathic pain

| Paper | Compared with | Pain |
| --- | --- | --- |
| Vranken [@vranken2005] | placebo | lower with ketamine |
                                     ^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `| Condition | Verdict | Source |
| --- | --- | --- |
| Cancer pain | ketamine lowers pain | [@sigtermans2009] |
                ^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);

  test.each([
    `Hardy et al. concluded that ketamine was no better than placebo for cancer pain; the two groups also had the same toxicity.
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('who a result is said of must be told in its clause', () => {
  test.each([
    'Neither of the CRPS trials that found less pain found a difference in function [@sigtermans2009; @schwartzman2009].',
    'In CRPS, the patients who hurt less did not become more active [@sigtermans2009; @schwartzman2009].',
    'Vranken et al. gave 50 mg or 75 mg through the skin. The higher dose improved the quality of life, which the lower one did not [@vranken2005].',
    'Ketamine was held against saline in neuropathic pain, where burning pain responded in none [@rigo2017].',
  ])('%s', isSilent);

  test.each([
    `Ketamine was tried in CRPS. It did not lower pain [@sigtermans2009].
                            ^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Ketamine brought no relief in CRPS and improved function [@sigtermans2009].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial
                                       ^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Wiech et al. gave memantine to amputees, whose pain fell.
                                               ^^^^^^^^^ misreported-trial`,
    `Opioid consumption fell among the patients whom Barreveld et al. kept on ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('a treatment that is only named beside another is not spoken of', () => {
  test.each([
    'Memantine, an NMDA antagonist like ketamine, has brought no relief in phantom limb pain.',
    'Of the two NMDA antagonists given to amputees by mouth, memantine disappointed.',
    'It was memantine, not dextromethorphan, that proved ineffective in phantom limb pain.',
    'Among NMDA antagonists, ketamine and dextromethorphan have reduced PLP, whereas memantine has not.',
    'Eichenberger et al. confirmed the reduction of phantom limb pain; calcitonin alone did nothing of the kind.',
    'Eichenberger et al. set ketamine beside calcitonin, and ketamine reduced phantom limb pain where calcitonin did not.',
    'Niesters et al. showed that ketamine reduced pain, saline did not.',
    'Dualé et al. used intrapleural ropivacaine rather than an epidural.',
    'It is CRPS, not fibromyalgia, that ketamine relieves.',
    'Eichenberger et al. found a reduction of phantom limb pain with ketamine that was not seen with calcitonin or placebo.',
    'Amr showed less pain with ketamine until week 3 in spinal cord injury; on the other hand, Pickering and colleagues, whose participants received ketamine, magnesium and saline, found no difference in pain.',
    '## Opioid use\n\nBarreveld et al. found less postoperative pain with ketamine, yet no saving of opioids.',
    'In established phantom limb pain, unlike in its prevention, ketamine has been shown to be superior to placebo.',
    'In CRPS and in phantom limb pain it relieved pain, in fibromyalgia and cancer pain ketamine offered nothing over the comparator.',
    'In some trials, though not in those of Vranken and Pickering, neuropathic pain fell further on ketamine than on the control treatment.',
    'Mendola et al. found less pain in the first month, and Dualé et al. an early benefit that had not turned into less neuropathic pain at six weeks.',
    'Hardy et al. saw no advantage of ketamine in cancer pain; Huse and colleagues did reduce phantom limb pain.',
    '## Ketamine in cancer pain\n\nDo not give it. The recommendation extends to palliative care.',
    'Combined with conditioned pain modulation, ketamine and morphine lowered neuropathic pain to the same degree.',
    'Dextromethorphan and ketamine relieved PLP, memantine, in three trials, did not [@nikolajsen1996; @wiech2004].',
    'Niesters et al. compared ketamine and morphine in peripheral neuropathy. Nausea was more common with the latter.',
    'In three trials of PTPS ketamine was an adjuvant to other analgesia.',
  ])('%s', isSilent);

  test.each([
    `Ketamine, an NMDA antagonist, relieves cancer pain.
                              ^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('a denial is parted from what it denies by an insertion', () => {
  test.each([
    'Neither ketamine nor epidural analgesia, when given around the time of amputation, kept phantom limb pain from developing.',
    'In cancer pain, ketamine is not, however, better than placebo.',
    'Neither of the cancer trials supports the use of ketamine, whether injected or infused.',
    'Ketamine lowered pain in CRPS, but in fibromyalgia it did not do so any better than midazolam.',
    "In CRPS, ketamine's reduction of pain was accompanied by no gain in function in one trial and by none in activity level in the other.",
    'The absence of a functional gain does not undo the analgesia that ketamine gave CRPS patients.',
    'No increase in nausea accompanied the pain relief that ketamine gave in critical limb ischaemia.',
    'In patients with cancer pain, ketamine did not help, nor was it, with or without morphine, superior to placebo.',
    'Given the lack of analgesic advantage, it is tempting to conclude that ketamine relieves no cancer pain at all.',
  ])('%s', isSilent);
});

describe('what is argued, hoped or written by somebody is not said', () => {
  test.each([
    'It has been argued in the corridors that ketamine does nothing for CRPS.',
    'Some will object that patients with cancer pain got better on ketamine.',
    'Please do not tell patients that ketamine is FDA-approved for chronic pain.',
    'To conclude from an early result that ketamine prevents chronic pain after thoracotomy would be mistaken.',
    'In CRPS, ketamine was given to patients in whom standard treatment had achieved little.',
    'I was once taught that perioperative ketamine stops phantom limb pain from developing.',
    'Although early case series had suggested that subcutaneous ketamine relieves cancer pain, a trial found no benefit.',
    'In fibromyalgia they might have called the infusion of ketamine a success.',
    'The expected gain from ketamine in neuropathic pain is to be weighed against its side effects.',
    'The tolerability of ketamine was not uniform in CRPS.',
    'If other treatments for CRPS have not worked, your doctor may suggest ketamine through a drip.',
    'We would not hold out the prospect of preventing phantom limb pain by ketamine.',
    'Proof that ketamine spares opioids in chronic pain, however, is still wanting.',
    'The opposite claim, that ketamine has no effect on CRPS whatsoever, is not supported either.',
    "Ketamine's superiority over placebo in neuropathic pain is anything but settled.",
    'Do not offer ketamine in CRPS before standard treatment has been tried.',
    'Do not use perioperative ketamine for the sole purpose of preventing phantom limb pain.',
    'Do not give perioperative ketamine to prevent phantom limb pain; it has failed in that role, as has epidural analgesia.',
  ])('%s', isSilent);

  test.each([
    `Ketamine should be offered for cancer pain before the opioid dose is raised again.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('a relation is said of what stands with its own verb', () => {
  test.each([
    'Ketamine is approved as an anaesthetic and is used here off-label.',
    "Ketamine's approval covers anaesthesia and has not been extended to any chronic pain condition.",
    'The FDA has approved ketamine only as an anaesthetic, and any use for chronic pain is therefore off-label.',
    'Chemists made ketamine in 1962, and prisoners were the first people to be given it, two years later.',
  ])('%s', isSilent);
});

describe('numbers in words are read as a whole', () => {
  test.each([
    'Some two hundred billion euros a year is what chronic pain costs Europe.',
    'Seventy-five milligrams of transdermal ketamine improved quality of life in central neuropathic pain.',
    'Vranken et al. gave seventy-five milligrams of ketamine through the skin.',
  ])('%s', isSilent);

  test.each([
    `Vranken et al. gave one hundred and seventy-five milligrams of ketamine through the skin.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Vranken et al. gave eighty-five milligrams of ketamine through the skin.
                    ^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Each year chronic pain costs Europe two hundred million euros.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-figure`,
  ])('%s', reports);
});

describe('what is affirmed by a denial, or only promised', () => {
  test.each([
    `In contrast to the trial by Hardy et al., which was negative, the wider evidence shows that ketamine relieves cancer pain.
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `## Ketamine in fibromyalgia

A short course of infusions is recommended.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `No analgesic advantage over placebo has been shown for ketamine in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In CRPS, ketamine is not, however, better than placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `There is no denying that ketamine helps in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine looks promising for the pain of bone metastases.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
