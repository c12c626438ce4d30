import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a figure in front of which its group is named is of that group', () => {
  test.each([
    'Of the veterans we surveyed, 41% had chronic pain.',
    'Of the adults we asked, 45% had chronic pain.',
  ])('%s', isSilent);

  test.each([
    `Of people worldwide, 45% have chronic pain.
                     ^^^ wrong-figure`,
    `Of all adults in the world, 45% have chronic pain.
                            ^^^ wrong-figure`,
  ])('%s', reports);
});
