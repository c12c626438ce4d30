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

describe('a "first" that counts advises nothing', () => {
  test.each([
    '# Ketamine in CRPS\n\nAll participants receive the first course as open-label treatment.',
    'In CRPS, patients receive their first infusion of ketamine in hospital.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, patients should receive ketamine first.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
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

describe('advice is denied by those who are meant, and narrowed by what must go with it', () => {
  test.each([
    'Ketamine is not to be used for phantom limb pain without monitoring.',
    'Ketamine should not be given in CRPS outside clinical trials.',
    'In cancer pain ketamine is not to be used without monitoring.',
    'Ketamine was not to be used in the control group.',
    'Ketamine does not belong in the treatment of cancer pain.',
    'No patient with cancer pain in palliative care should be given ketamine.',
    'Ketamine came to be used in fibromyalgia.',
  ])('%s', isSilent);

  test.each([
    `Ketamine is not to be given for phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `There is nothing to be said for giving ketamine to people with refractory CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `There is much to be said for giving ketamine to people with fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Anyone with cancer pain should be put on ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine belongs in the treatment of fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine does not belong in the treatment of phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `No patient with refractory CRPS should be given ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Nobody who has phantom limb pain should be given ketamine.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
