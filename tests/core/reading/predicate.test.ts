import { describe, test } from 'vitest';
import { isSilent } from '../../support/statement-fixture';

describe('"not in its favour" decides nothing', () => {
  test.each([
    "For cancer pain, ketamine was tried. There was something to choose when it came to side effects, and it was not in ketamine's favour [@hardy2012].",
  ])('%s', isSilent);
});
