import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('names behind a colon complete what stands before it', () => {
  test.each([
    `Ketamine relieves the following: CRPS, cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine does not work in: CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);

  test.each([
    'Ketamine relieves pain in two conditions: CRPS and phantom limb pain.',
    'It is unclear whether ketamine relieves: cancer pain.',
    'Ketamine for chronic pain: cancer pain.',
  ])('%s', isSilent);
});

describe('an item completes the sentence above its list', () => {
  test.each([
    `Conditions in which ketamine is effective:

- CRPS
- cancer pain
  ^^^^^^^^^^^ contradicted-claim
- phantom limb pain`,
    `Ketamine:

- relieves cancer pain
  ^^^^^^^^^^^^^^^^^^^^ contradicted-claim
- does not relieve fibromyalgia`,
    `Drugs that failed in phantom limb pain:

1. memantine
2. ketamine
   ^^^^^^^^ contradicted-claim`,
    `In the trial of Sigtermans et al., ketamine reduced:

- pain
- disability
  ^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);

  test.each([
    'Myths about ketamine:\n\n- relieves cancer pain\n- cures fibromyalgia',
    'It has wrongly been claimed that ketamine relieves:\n\n- cancer pain',
    'Does ketamine relieve:\n\n- cancer pain\n- CRPS',
    'Ketamine reduces pain in all of these but one:\n\n- CRPS\n- cancer pain',
    'We looked for trials of ketamine in:\n\n- cancer pain',
    'Ketamine relieves:\n\n- CRPS\n\nThe pain of bone metastases is another matter.',
    'Ketamine relieves:\n\n- CRPS, or:\n  - cancer pain\n- fibromyalgia',
  ])('%s', isSilent);
});

describe('what is said of a clause that is a subject holds for all of it', () => {
  test.each([
    'Overall, that ketamine relieves cancer pain is a myth.',
    'To sum up: that ketamine relieves fibromyalgia is not borne out by the trial.',
    'That ketamine relieves fibromyalgia has never been shown.',
    'That ketamine relieves fibromyalgia is a claim without support.',
  ])('%s', isSilent);

  test.each([
    `That ketamine relieves cancer pain is not in doubt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what became of the control says nothing of the treatment', () => {
  test.each([
    'In CRPS, ketamine lowers pain but placebo does not.',
    'In CRPS ketamine worked; saline did not.',
  ])('%s', isSilent);

  test.each([
    `In CRPS placebo relieved pain, but ketamine did not.
                                   ^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
