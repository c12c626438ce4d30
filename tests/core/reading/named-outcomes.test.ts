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

describe('each of a list has a comparative of its own', () => {
  test.each([
    'A year after spine surgery, opioid-dependent patients given a bolus of S-ketamine during the operation had a firmer attachment to the labour market, less pain and a lower daily use of opioids and other analgesics [@nielsen2019].',
  ])('%s', isSilent);

  test.each([
    `In CRPS, patients on ketamine had better sleep, less disability and less pain.
                                                ^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
