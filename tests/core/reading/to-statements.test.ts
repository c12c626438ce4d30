import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('"most of all" says that one did best of several', () => {
  test.each([
    'Rigo and colleagues compared oral methadone, oral ketamine and the two in refractory neuropathic pain. Pain fell in all three arms, most of all in the patients who took ketamine alone.',
  ])('%s', isSilent);

  test.each([
    `Rigo and colleagues compared oral methadone, oral ketamine and the two in refractory neuropathic pain. Pain fell in all three arms, most of all in the patients who took methadone alone.
                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
