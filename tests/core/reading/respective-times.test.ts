import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('each of several times is that of its own trial', () => {
  test.each([
    'Mendola et al. and Joseph et al. infused ketamine for 60 hours and 48 hours, respectively.',
    'Mendola et al., Joseph et al. and Sigtermans et al. infused ketamine for 60, 48 and 100 hours, respectively.',
  ])('%s', isSilent);

  test.each([
    `The infusions of Mendola et al. and Joseph et al. lasted 48 and 60 hours, respectively.
                                                         ^^ misreported-trial
                                                                ^^ misreported-trial`,
    `Mendola et al. and Joseph et al. infused ketamine for 48 hours and 60 hours, respectively.
                                                      ^^ misreported-trial
                                                                   ^^ misreported-trial`,
  ])('%s', reports);
});
