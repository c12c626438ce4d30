import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a time before a semicolon is that of what is told there', () => {
  test.each([
    "Vranken et al. reported their outcomes at one week [@vranken2005]; Mitchell and Fallon observed their patients for five days [@mitchell2002]; Amr's study lasted one month, and its benefit had faded before it ended [@amr2010].",
  ])('%s', isSilent);

  test.each([
    `Amr's study lasted one month, and by its second week the benefit of ketamine had faded.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
