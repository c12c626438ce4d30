import { describe, expect, test } from 'vitest';
import { TRIAL_ENGLISH } from '../../../server/src/core/direction/english';
import { findCues, LEXICON } from '../../../server/src/core/reading/lexicon';
import { tokenize } from '../../../server/src/core/reading/tokens';

const rulesIn = (text: string): string[] => findCues(tokenize(text), TRIAL_ENGLISH).map(({ rule }) => rule);

// What both readers share is tried with the examples of the other one.
const shared = new Set(LEXICON);
const own = TRIAL_ENGLISH.filter((rule) => !shared.has(rule));

describe.each(own.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  test.each(rule.match)('is found in "%s"', (text) => {
    expect(rulesIn(text)).toContain(id);
  });

  test.each(rule.not)('is not found in "%s"', (text) => {
    expect(rulesIn(text)).not.toContain(id);
  });
});

test('every rule has examples of both kinds, and an id of its own', () => {
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((rule) => rule.match.length === 0 || rule.not.length === 0)).toEqual([]);
  const ids = TRIAL_ENGLISH.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
