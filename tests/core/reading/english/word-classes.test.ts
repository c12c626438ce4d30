import { expect, test } from 'vitest';
import * as contentWords from '../../../../server/src/core/reading/english/content-words';
import * as functionWords from '../../../../server/src/core/reading/english/function-words';
import * as prepositions from '../../../../server/src/core/reading/english/prepositions';
import * as wordClasses from '../../../../server/src/core/reading/english/word-classes';
import { tokenize } from '../../../../server/src/core/reading/tokens';
import { textOf } from '../../../layout/files';

const MODULES = {
  'content-words': contentWords,
  'function-words': functionWords,
  prepositions,
  'word-classes': wordClasses,
};

const CLASSES = Object.values(MODULES).flatMap((module) =>
  Object.entries<unknown>(module).flatMap(([name, value]) =>
    value instanceof Set ? [[name, [...value].map(String)] as const] : [],
  ),
);

test('there are classes to look at', () => {
  expect(CLASSES.length).toBeGreaterThan(100);
});

// A class is asked by the norm of one token: nothing else is ever found in it.
test.each(CLASSES)('every word of %s is the norm of one token', (_, words) => {
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((word) => tokenize(word)[0]?.norm !== word)).toEqual([]);
});

test('no class stands twice', () => {
  const written = CLASSES.map(([name, words]) => [words.toSorted().join(' '), name] as const);
  const first = new Map(written.toReversed());
  expect(written.filter(([words, name]) => first.get(words) !== name)).toEqual([]);
});

test.each(Object.keys(MODULES))('no class of %s holds a word twice', (module) => {
  const source = textOf(`server/src/core/reading/english/${module}.ts`);
  const lists = [...source.matchAll(/words\(\s*['`]([^'`]*)['`]/g)].map(([, list = '']) => list.split(/\s+/));
  expect(lists.flatMap((list) => list.filter((word, at) => list.indexOf(word) !== at))).toEqual([]);
});
