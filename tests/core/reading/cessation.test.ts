import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a gain that a trial saw ends as any other', () => {
  test.each([
    'The reduction in pain that Mendola et al. saw in the first month was gone by month 3.',
    'The benefit that Amr saw had faded by the end of the month.',
  ])('%s', isSilent);

  test.each([
    `The reduction in pain that Mendola et al. saw in the first month was gone by the end of the first week.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
