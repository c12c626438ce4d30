import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('whose trial a gain is from tells of no other thing', () => {
  test.each([
    'The relief in the trial of Mendola et al. was over at three months.',
    "In Amr's study the advantage of ketamine held until week 3.",
  ])('%s', isSilent);

  test.each([
    `The advantage that Mendola et al. saw in the first month after thoracotomy was still present at three and six months.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `In Amr's study the advantage of ketamine held until the end of the month.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `The greatest relief in the Rigo trial came from methadone plus ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
