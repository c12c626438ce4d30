import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('advice that says that an effect lasts goes as far as the plain statement', () => {
  test.each([
    `Ketamine is an effective long-term treatment option for phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Ketamine is an effective lifelong option for refractory CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);

  test.each([
    'Ketamine is an effective short-term treatment option for phantom limb pain.',
    'Ketamine is a treatment option for phantom limb pain.',
  ])('%s', isSilent);
});

describe('that most patients benefit settles nothing', () => {
  test.each([
    'Gabapentin relieves phantom limb pain in some patients.',
    'In most patients gabapentin did not relieve phantom limb pain, in some it did.',
    'Ketamine eases CRPS in most patients until week 12.',
  ])('%s', isSilent);

  test.each([
    `Gabapentin relieves phantom limb pain in most patients.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Gabapentin is an effective treatment for phantom limb pain, and most patients who take it are glad.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});

describe('several weeks are three at least', () => {
  test.each([
    'The antidepressant effect of ketamine lasts for several days.',
    'In CRPS, ketamine infused over several days lowers pain for several weeks.',
    'Sigtermans et al. infused ketamine over several days.',
  ])('%s', isSilent);

  test.each([
    `The antidepressant effect of a single ketamine infusion lasts for several months.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `The antidepressant effect of ketamine lasts for several weeks.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `In spinal cord injury, ketamine lowered pain for several months.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});
