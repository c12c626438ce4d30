import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../../server/src/core/reading/english/classes';
import { findCues, LEXICON } from '../../../server/src/core/reading/lexicon';
import { tokenize } from '../../../server/src/core/reading/tokens';

const rulesIn = (text: string): string[] => findCues(tokenize(text)).map(({ rule }) => rule);

describe.each(LEXICON.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  test.each(rule.match)('is found in "%s"', (text) => {
    expect(rulesIn(text)).toContain(id);
  });

  test.each(rule.not)('is not found in "%s"', (text) => {
    expect(rulesIn(text)).not.toContain(id);
  });
});

test('every rule has examples of both kinds', () => {
  const bare = LEXICON.filter((rule) => rule.match.length === 0 || rule.not.length === 0).map(({ id }) => id);
  expect(bare).toEqual([]);
});

test('a class of words stands in a pattern as it is, as it is optional anyway', () => {
  const marked = LEXICON.flatMap(({ patterns }) => patterns).filter((source) => /<[^ ]*>[^ ]/.test(source));
  expect(marked).toEqual([]);
});

test('every class of words that a pattern names is there', () => {
  const named = LEXICON.flatMap(({ patterns }) => patterns.join(' ').match(/<\S*/g) ?? []);
  expect([...new Set(named)].filter((name) => !(name.slice(1, -1) in CLASSES))).toEqual([]);
});
