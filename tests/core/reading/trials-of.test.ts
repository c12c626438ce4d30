import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

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
