import { expect, test } from 'vitest';
import { tokenize } from '../../../../server/src/core/reading/tokens';
import { projectFiles, textOf } from '../../../layout/files';
import { englishExports } from './exports';

const CLASSES = (await englishExports()).flatMap(([name, value]) =>
  value instanceof Set ? [[name, [...value].map(String)] as const] : [],
);

test('there are classes to look at', () => {
  expect(CLASSES.length).toBeGreaterThan(150);
});

/** The norms of the tokens of a word; of a clitic, behind the word that it needs. */
const norms = (word: string): string[] =>
  // The tense of a clause is told by words that are not cut.
  word === 'cannot'
    ? [word]
    : word.startsWith("'")
      ? norms(`a${word}`).slice(1)
      : tokenize(word).map(({ norm }) => norm);

// A class is asked by the norm of one token: nothing else is ever found in it.
test.each(CLASSES)('every word of %s is the norm of one token', (_, words) => {
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((word) => norms(word).join(' ') !== word)).toEqual([]);
});

test('no class stands twice', () => {
  const first = new Map<string, string>();
  const again = CLASSES.filter(([name, words]) => {
    const key = words.toSorted().join(' ');
    first.set(key, first.get(key) ?? name);
    return first.get(key) !== name;
  });
  expect(again.map(([name]) => name)).toEqual([]);
});

test.each(projectFiles('server/src/core/reading/english'))('no class in %s holds a word twice', (file) => {
  const lists = [...textOf(file).matchAll(/words\(\s*(['`])(.*?)\1,?\s*\)/gs)].map(([, , list = '']) =>
    list.trim().split(/\s+/),
  );
  expect(lists.flatMap((list) => list.filter((word, at) => list.indexOf(word) !== at))).toEqual([]);
});
