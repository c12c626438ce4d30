import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what became of the control group is not said of the treatment', () => {
  test.each([
    'Patients with CRPS on ketamine reported less pain; those on placebo reported no change.',
    'In CRPS, pain fell with ketamine; in the placebo group nothing changed.',
    'In CRPS, patients on ketamine improved; those on placebo had more pain.',
    'Ketamine relieved CRPS pain for weeks. No improvement was seen with placebo.',
    'In CRPS, pain fell after ketamine and did not fall after saline.',
    'In CRPS, ketamine lowered pain, while saline did not lower it.',
  ])('%s', isSilent);

  test('but held against the treatment it is', () => {
    reports(`In CRPS, ketamine was tried for weeks; the placebo group did just as well.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`);
  });
});

describe('what is rarer or commoner in the control group is turned round', () => {
  test.each([
    '## The harms of ketamine\n\nFor spinal cord injury one trial reported effects that were rarer in, or absent from, the control condition: brief delusions [@amr2010].',
    '## The harms of ketamine\n\nEffects that were rarer with placebo:\n\n- brief delusions in a few patients with spinal cord injury [@amr2010].',
    'In the trial of Hardy et al., side effects were fewer on placebo.',
    'In CRPS, ketamine lowered pain; nausea was less frequent in the placebo group.',
  ])('%s', isSilent);

  test.each([
    `In the trial of Sigtermans et al., relief of CRPS was greater under placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In the trial of Hardy et al., side effects were more frequent on placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('that a trial had no control is no result', () => {
  test.each([
    'In neuropathic pain the 90 days of the oral trial are the longest stretch, but its comparators were methadone and both, and no placebo was involved [@rigo2017].',
    'In phantom limb pain, ketamine relieved pain, and calcitonin had no comparator.',
    'In neuropathic pain oral methadone lowered pain, though no placebo group was included [@rigo2017].',
  ])('%s', isSilent);
});

describe('an effect that ends has been there', () => {
  test.each([
    'The effect of ketamine in CRPS fades within months.',
    'Ketamine relieved CRPS pain, and the effect wears off after 12 weeks.',
    'In Sigtermans et al., the difference had gone by week 12.',
    'Amr saw the advantage of ketamine vanish after the third week.',
    'The advantage of ketamine over midazolam was gone in fibromyalgia.',
  ])('%s', isSilent);

  test('but not where it ends too early', () => {
    reports(`In Sigtermans et al., the effect had gone by week 4.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`);
  });
});
