import { describe, expect, test } from 'vitest';
import { statisticsIn } from '../../../server/src/core/direction/figures/statistics';

describe('p-values', () => {
  test.each([
    ['p = 0.03', true],
    ['P<.001', true],
    ['(p ≤ 0.05)', true],
    ['p-value = 0.0001', true],
    ['P = 3 × 10-5', true],
    ['p-values of 0.04', true],
    ['p=0026', true],
    ['p = 0,04', true],
    ['p = 0.06', false],
    ['P > .05', false],
    ['p = NS', false],
    ['p=n.s.', false],
    ['(NS)', false],
    ['P values were all above 0.05', false],
    ['p < 0.1', false],
  ])('%s', (text, significant) => {
    expect(statisticsIn(text).map((found) => found.significant)).toEqual([significant]);
  });

  test.each(['p = 12', 'group P', 'pH = 7.2', 'a trip of 0.5 miles', 'nsaid'])('%s is none', (text) => {
    expect(statisticsIn(text)).toEqual([]);
  });
});

describe('intervals of contrasts', () => {
  test.each([
    ['OR 0.5 (95% CI 0.3 to 0.8)', -1],
    ['odds ratio 2.1; 95% CI, 1.2-3.4', 1],
    ['RR 1.1 (0.8-1.4)', 0],
    ['mean difference -1.2 (95% CI -2.0 to -0.4)', -1],
    ['the difference was 3 points (95% confidence interval 1 to 5)', 1],
    ['mean difference 0.1 [95% CI: -0.4, 0.6]', 0],
  ])('%s lies at %i', (text, sign) => {
    expect(statisticsIn(text).filter(({ kind }) => kind === 'interval')).toMatchObject([{ sign }]);
  });

  test.each(['12% (95% CI 8 to 15) of the patients', '45 (range 30-60) days', '12 (3, 20)'])(
    '%s is of one group',
    (text) => {
      expect(statisticsIn(text)).toEqual([]);
    },
  );
});

test('ratios tell a direction without their interval', () => {
  expect(statisticsIn('HR 0.61, p = 0.02')).toMatchObject([
    { kind: 'ratio', sign: -1 },
    { kind: 'p', significant: true },
  ]);
});
