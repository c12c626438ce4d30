import { expect, test } from 'vitest';
import { lookOf, VERDICT_LOOKS } from '../../client/src/views/looks';

test('no two verdicts share an icon or a colour', () => {
  const looks = Object.values(VERDICT_LOOKS);
  expect(looks).toHaveLength(5);
  expect(new Set(looks.map(({ icon }) => icon)).size).toBe(5);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(5);
});

test('what has no verdict has an icon without a colour', () => {
  for (const kind of ['left-out', 'condition', 'claim', 'trial', 'reference'] as const) {
    expect(lookOf({ kind })).toEqual({ icon: expect.any(String) });
  }
  expect(lookOf({ kind: 'claim', verdict: 'harm' })).toBe(VERDICT_LOOKS.harm);
});
