import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { bundledBase } from '../../support/bundled';
import { label, reads } from '../../support/statement-fixture';

const base = await bundledBase();

describe('plain forms', () => {
  test.each([
    `Ketamine is effective for cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `Ketamine did not reduce pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Neuropathic pain is relieved by ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/neuropathic-pain/pain`,
    `The efficacy of ketamine in cancer pain is well established.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `CRPS patients became more active after ketamine than after placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/activity vs placebo`,
  ])('%s', reads);
});

describe('negation and its scope', () => {
  test.each([
    `Ketamine failed to relieve pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Ketamine did not fail to relieve pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain`,
    `In CRPS, ketamine reduced neither pain nor disability.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain
                                       ^^^^^^^^^^^^^^ no-benefit ketamine/crps/disability`,
    `Ketamine is of little use in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Ketamine reduced not only pain but also disability in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/disability`,
  ])('%s', reads);
});

describe('coordination and contrast', () => {
  test.each([
    `Ketamine helps in CRPS but not in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                           ^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/fibromyalgia/pain`,
    `Unlike fibromyalgia, CRPS responds to ketamine.
       ^^^^^^^^^^^^ no-benefit ketamine/fibromyalgia/pain
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain`,
    `Ketamine gave CRPS patients less pain, yet no better function.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                           ^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function`,
  ])('%s', reads);
});

describe('force', () => {
  test.each([
    `Ketamine may help in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain hedged`,
    `It is unclear whether ketamine is effective for cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain open`,
    `It is a myth that ketamine helps in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain rejected`,
    `Ketamine should be avoided in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain recommended avoid`,
  ])('%s', reads);
});

describe('what stands around the sentence', () => {
  test.each([
    `## Cancer pain

Ketamine is effective.
^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `Ketamine relieves pain in CRPS. It also helps in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
  ])('%s', reads);
});

test.each([
  'Ketamine relieves boredom.',
  'Ketamine reduced cortisol in fibromyalgia.',
  'Fibromyalgia is sometimes treated with ketamine.',
  'Not everyone with CRPS responds to ketamine.',
  'Ketamine does not cure CRPS.',
  'Patients had responded poorly to standard treatment of their CRPS, and were given ketamine.',
])('says nothing that could be judged: %s', (text) => {
  const { statements } = createAnalyser()(text, base);
  expect(statements.filter(({ condition }) => condition !== undefined).map(label)).toEqual([]);
});

describe('what is compared with', () => {
  test.each([
    `Compared with placebo, ketamine was superior for cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain vs placebo`,
    `Relief from CRPS pain was equal with ketamine and placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain vs placebo`,
    `In fibromyalgia, pain eased with ketamine and eased just as much with midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain vs baseline
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit midazolam/fibromyalgia/pain vs other`,
    `Compared with hypnotherapy, ketamine gave CRPS patients no additional relief.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain vs other`,
  ])('%s', reads);
});

describe('who is given what', () => {
  test.each([
    `In mice given morphine, MK-801 abolished hyperalgesia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit mk-801/opioid-induced-hyperalgesia/hyperalgesia`,
    `Cancer patients on morphine have better pain control once ketamine is added.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `Offer ketamine to patients with fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain recommended use`,
    `Offer no ketamine to patients with cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/cancer-pain/pain recommended avoid`,
    `Ketamine ought to be tried before NSAIDs in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain recommended use-first`,
  ])('%s', reads);
});

describe('whether a condition arises', () => {
  test.each([
    `Phantom limb pain was less common after perioperative ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit perioperative-ketamine/phantom-limb-pain/pain-onset`,
    `Fewer amputees had phantom limb pain after ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/phantom-limb-pain/pain-onset`,
    `Phantom limb pain was as common with ketamine as with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/phantom-limb-pain/pain-onset vs placebo`,
  ])('%s', reads);
});

describe('what is supposed or restricted', () => {
  test.each([
    `Had ketamine relieved cancer pain, practice would have changed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain open`,
    `Doctors give ketamine for acute pain that opioids have not touched.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit opioids/acute-pain/pain open`,
    `When NSAIDs fail in CRPS, ketamine should be considered.
     ^^^^^^^^^^^^^^^^^^^ no-benefit nsaids/crps/pain open
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain recommended use`,
  ])('%s', reads);
});

describe('what stays, what lasts and what is one name', () => {
  test.each([
    `While ketamine eases CRPS pain for a time, quality of life stays where it was.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/quality-of-life`,
    `After one infusion of ketamine, depression stays in remission for a year.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/depression/depressive-symptoms`,
    `Neither ketamine nor ketamine with magnesium improved sleep in neuropathic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/neuropathic-pain/sleep
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine-magnesium/neuropathic-pain/sleep`,
    `There was a significant reduction in pain with ketamine in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain`,
    `Ketamine led to a reduction in pain in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain`,
    `In CRPS, nausea was three times as common with ketamine as with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ harm ketamine/crps/nausea vs placebo`,
    `Rigo et al. found that the combination lowered pain more than ketamine alone.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine-methadone/neuropathic-pain/pain vs ketamine`,
    `In Eichenberger et al. the combination with calcitonin lowered peak pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine-calcitonin/phantom-limb-pain/peak-pain`,
    `When CRPS does not respond to opioids, ketamine may be tried.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit opioids/crps/pain open
                                       ^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain hedged use`,
    `When patients with CRPS were given ketamine, they responded well.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain`,
  ])('%s', reads);
});

describe('answers in tables', () => {
  test.each([
    `| Condition | Ketamine effective? |
              ^^^^^^^^^^^^^^^^^^ benefit ketamine/-/- open
| --- | --- |
| CRPS | no |
         ^^ no-benefit ketamine/crps/pain
| Fibromyalgia | Yes |
                 ^^^ benefit ketamine/fibromyalgia/pain`,
  ])('%s', reads);
});
