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
