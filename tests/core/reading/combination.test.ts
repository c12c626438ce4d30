import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what only both did is said of neither alone', () => {
  test.each([
    'Ketamine itself relieved phantom limb pain better than placebo in two trials [@nikolajsen1996; @eichenberger2008]. Adding calcitonin gave no more relief than ketamine alone, yet it was only with both that average and peak pain were lower 48 hours later [@eichenberger2008].',
    '## Morphine hyperalgesia: a paradox in mice\n\n- **Experiment** [@juni2006]: mice, continuous morphine.\n  - plus MK-801: hyperalgesia goes\n  - plus both: less hyperalgesia',
  ])('%s', isSilent);

  test.each([
    `In phantom limb pain, calcitonin was tried. It was only with it that average pain was lower 48 hours later [@eichenberger2008].
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
