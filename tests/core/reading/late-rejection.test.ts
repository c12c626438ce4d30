import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what was not confirmed in some place is taken back of no other', () => {
  test.each([
    'Ketamine may relieve CRPS pain, though this has not been confirmed in children.',
    'Ketamine may relieve phantom limb pain, but this has not been confirmed in adolescents.',
    'Ketamine may relieve fibromyalgia, though this has not been confirmed in a single larger trial.',
  ])('%s', isSilent);

  test.each([
    `Ketamine may relieve CRPS pain, but this has not been confirmed in trials.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine may relieve phantom limb pain, though this was not borne out.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is said of the time after an effect takes nothing back', () => {
  test.each([
    'The benefit of low-dose ketamine in complex regional pain syndrome was confined to pain and had been shown only until week 12, after which the available trials give no grounds for further expectations.',
    'Low-dose ketamine lowered CRPS pain until week 12, beyond which there is no evidence for it.',
    'The relief of phantom limb pain by ketamine lasted a few hours, after which there is no support for its use.',
    'Memantine relieves phantom limb pain, which is not true.',
  ])('%s', isSilent);

  test.each([
    `Ketamine relieves CRPS pain, which is not true.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
