import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a result of "the" condition, or behind a citation, is one of the trial that was told of last', () => {
  test.each([
    'In phantom limb pain, Nikolajsen et al. showed that intravenous ketamine reduced pain [@nikolajsen1996]. A later trial compared ketamine, calcitonin, both, and placebo [@eichenberger2008]. Ketamine reduced phantom limb pain; calcitonin did not.',
    'All patients underwent thoracotomy; one group had perioperative ketamine in addition [@duale2009]. Immediately after the surgery, pain was significantly lower in the ketamine group. At six weeks this was no longer visible: the neuropathic pain was the same with and without ketamine.',
  ])('%s', isSilent);

  test.each([
    `Calcitonin did not relieve phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `In a survey, ketamine was popular. In neuropathic pain, it was no better than placebo.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
  ])('%s', reports);
});

describe('a combination is not what a trial gave that gave one of its drugs', () => {
  test.each([
    '# Cancer pain\n\nSubcutaneous ketamine was not superior to placebo, and those who got it had more toxicity [@hardy2012]. Palliative patients were different in one respect, since adding ketamine to morphine did not raise the rate of adverse events. They were not different in the respect that matters, because it did not lower their pain [@salas2012].',
  ])('%s', isSilent);
});

describe('a result is of the trial told last that gave what it names', () => {
  test.each([
    'Injected under the skin, ketamine was no better than dummy injections and had more side effects [@hardy2012]. In palliative care, adding it to morphine through a drip made no difference to pain [@salas2012]. It did not make side effects more frequent there.',
    'In cancer pain, subcutaneous ketamine was not superior to placebo, and those who got it had more toxicity [@hardy2012]. Palliative patients were different in one respect, since adding ketamine to morphine did not raise the rate of adverse events.',
  ])('%s', isSilent);

  test.each([
    `Hardy et al. gave subcutaneous ketamine for cancer pain. In that trial there was no more toxicity than with placebo.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Ketamine did not relieve cancer pain [@hardy2012]. In palliative care, ketamine on top of morphine did not lower pain [@salas2012]. In that trial it raised the rate of adverse events.
                                                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
