import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';
import { patternsOf } from './syntax';

/** What reads and judges prose, without its data on English. */
const READERS = projectFiles('server/src/core', /\/core\/(?:reading|direction|judgement)\/.*\.ts$/).filter(
  (file) => !file.includes('/reading/english/'),
);

/** Patterns that spell out whole words, one of which a word must be; capitals are names and numerals. */
const listsOf = (code: string): string[] =>
  patternsOf(code)
    .map(({ source }) => source)
    .filter((source) =>
      /^\^(?:\(\?:[^()\\]*\p{Ll}{2,}\|[^()\\]*\)|[^()\\]*\p{Ll}{2,}\|[^()\\]*)\$$/u.test(source),
    );

test('no reader spells out a list of words: those are classes in core/reading/english', () => {
  expect(READERS.length).toBeGreaterThan(100);
  const found = READERS.flatMap((file) => listsOf(textOf(file)).map((list) => `${file}: ${list}`));
  expect(found).toEqual([]);
});

test.each(['/^(?:and|but)$/.test(norm)', 'const A = /^(?:the|an?)$/;', 'word.match(/^(?:[,;]|and|but)$/)'])(
  'a list is found in: %s',
  (code) => {
    expect(listsOf(code)).toHaveLength(1);
  },
);

test.each(['/(?:s|x|ch|sh)$/', '/^(?:1[89]|20)\\d\\d$/', '/^(?:[A-Z]|[1-6]|I{1,3}|IV|V)$/'])(
  'none is found in: %s',
  (code) => {
    expect(listsOf(code)).toEqual([]);
  },
);
