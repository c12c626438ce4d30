import { describe, expect, test } from 'vitest';
import type { WordPattern } from '../../../../server/src/core/reading/english/word-patterns';
import { englishExports } from './exports';

const isPattern = (value: unknown): value is WordPattern =>
  value instanceof Object && 'pattern' in value && value.pattern instanceof RegExp;

const PATTERNS = (await englishExports())
  .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
  .filter(isPattern)
  .map((each) => [String(each.pattern), each] as const);

describe.each(PATTERNS)('the pattern %s', (_, { pattern, match, not }) => {
  test.each(match)('matches "%s"', (words) => {
    expect(words).toMatch(pattern);
  });

  test.each(not)('does not match "%s"', (words) => {
    expect(words).not.toMatch(pattern);
  });
});

test('every pattern has examples of both kinds', () => {
  expect(PATTERNS.length).toBeGreaterThan(10);
  expect(PATTERNS.filter(([, { match, not }]) => match.length === 0 || not.length === 0)).toEqual([]);
});
