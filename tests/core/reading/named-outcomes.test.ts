import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('when people feel something tells nothing of how strong it is', () => {
  test.each([
    'In the ketamine study by Nikolajsen et al., pressure had to be stronger before amputees felt pain.',
    'In the study of Nikolajsen et al. the stimulus had to be greater before patients reported pain.',
  ])('%s', isSilent);

  test.each([
    `In the ketamine study by Nikolajsen et al., pain was greater with ketamine than with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
