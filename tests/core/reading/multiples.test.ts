import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

describe('how many times as much there was with one as with another', () => {
  test.each([
    `In CRPS, pain was twice as high with placebo as with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain vs placebo`,
    `In CRPS, pain was half as high with ketamine as with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain vs placebo`,
    `In CRPS, nausea was half as common with placebo as with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ harm ketamine/crps/nausea vs placebo`,
    `Ketamine was half as effective as midazolam in depression.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ harm ketamine/depression/depressive-symptoms vs midazolam`,
  ])('%s', reads);

  test.each([
    `In fibromyalgia, ketamine was twice as effective as midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In fibromyalgia, relief was three times as great with ketamine as with midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In CRPS, nausea was twice as common with placebo as with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what was as great in both is alike', () => {
  test.each([
    'In fibromyalgia, relief was just as great in the control group as with ketamine [@noppers2011].',
    'In the trial by Hardy et al., adverse events were almost twice as common as with placebo.',
    'In the trial by Hardy et al., toxicity was three times as great as in the placebo group.',
    'In cancer pain, the drop in pain was just as marked after placebo [@hardy2012].',
  ])('%s', isSilent);

  test('and is reported where the groups differed', () => {
    reports(`In CRPS, the fall in pain was only as large with ketamine as with placebo [@sigtermans2009].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`);
  });
});

describe('what was lower than at the start is held against the start', () => {
  test.each([
    'Ketamine and midazolam each lowered fibromyalgia pain from where it had started.',
    'In cancer pain, ketamine lowered pain from where it had been.',
  ])('%s', isSilent);
});
