import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('those who do a study work, and so does a drug', () => {
  test.each([
    'Salas et al., who worked in palliative care, found no additional relief when ketamine was infused along with morphine [@salas2012].',
    'The group of Hardy et al. worked in palliative care and found ketamine no better than placebo in cancer pain.',
    'Noppers et al., who worked at a university hospital, studied ketamine in fibromyalgia.',
  ])('%s', isSilent);

  test.each([
    `In fibromyalgia, ketamine worked in most patients.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Hardy et al., who gave it under the skin, found that ketamine worked in cancer pain.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('how commonly something is used is no effect', () => {
  test.each([
    'None of the drugs commonly used against the pain of CRPS, be they NSAIDs, opioids, antidepressants, muscle relaxants or antiepileptics, has been proven to work [@schwartzman2000; @sigtermans2009].',
    'NSAIDs are commonly prescribed for CRPS.',
  ])('%s', isSilent);

  test.each([
    `None of the drugs in common use, be it calcitonin or ketamine, relieves phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
