import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

describe('what a treatment is advised for may stand in the clause that tells when', () => {
  test.each([
    `Ketamine should be tried when cancer pain persists.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain recommended use`,
    `Consider ketamine if cancer pain persists.
^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain recommended use`,
    `For CRPS pain that resists the usual drugs, ketamine is an option.
                                            ^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain recommended use`,
  ])('%s', reads);
});

describe('a denial within an advice turns against no belief', () => {
  test.each([
    'There is no reason to give ketamine for chronic cancer pain.',
    'There is little reason to use ketamine in fibromyalgia that persists.',
    'It would be wrong to withhold ketamine from people with refractory CRPS.',
    'That ketamine is cheap is no reason to use it in CRPS.',
  ])('%s', isSilent);

  test.each([
    `There is no reason to offer ketamine in CRPS that resists other drugs.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `It would be a mistake to withhold ketamine in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is best avoided is advised against', () => {
  test.each([
    'Ketamine is best avoided in cancer pain.',
    'Ketamine is best left to specialists in CRPS.',
    'Side effects of ketamine are best avoided by slow infusion in CRPS.',
    'Nausea under ketamine should be avoided in phantom limb pain.',
    'In CRPS, ketamine is best avoided during pregnancy.',
    'In CRPS, ketamine should be avoided in people with a history of psychosis.',
  ])('%s', isSilent);

  test.each([
    `Ketamine infusions are best avoided in phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In CRPS, ketamine is better avoided.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine is best left alone in refractory CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what all who have a condition are to be given is given first', () => {
  test.each([
    'All patients with refractory neuropathic pain should be given ketamine.',
    'Ketamine should be offered to all people with CRPS who do not respond to standard treatment.',
    'Each person with CRPS should have ketamine considered when standard treatment fails.',
    'Not every patient with neuropathic pain should be given ketamine.',
    'Every patient with CRPS given ketamine should be monitored.',
  ])('%s', isSilent);

  test.each([
    `Every patient with neuropathic pain should be given ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Ketamine should be given to every patient with CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Every patient with CRPS deserves a trial of ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
