import { expect, test } from 'vitest';
import * as contentWords from '../../../../server/src/core/reading/english/content-words';
import * as design from '../../../../server/src/core/reading/english/design';
import * as durations from '../../../../server/src/core/reading/english/durations';
import * as figureWords from '../../../../server/src/core/reading/english/figure-words';
import * as functionWords from '../../../../server/src/core/reading/english/function-words';
import * as generic from '../../../../server/src/core/reading/english/generic';
import * as intransitive from '../../../../server/src/core/reading/english/intransitive';
import * as measures from '../../../../server/src/core/reading/english/measures';
import * as openers from '../../../../server/src/core/reading/english/openers';
import * as prepositions from '../../../../server/src/core/reading/english/prepositions';
import * as quantities from '../../../../server/src/core/reading/english/quantities';
import * as regimens from '../../../../server/src/core/reading/english/regimens';
import * as someOf from '../../../../server/src/core/reading/english/some-of';
import * as treated from '../../../../server/src/core/reading/english/treated';
import * as trialWords from '../../../../server/src/core/reading/english/trial-words';
import * as valence from '../../../../server/src/core/reading/english/valence';
import * as verdicts from '../../../../server/src/core/reading/english/verdicts';
import * as wordClasses from '../../../../server/src/core/reading/english/word-classes';
import { tokenize } from '../../../../server/src/core/reading/tokens';
import { textOf } from '../../../layout/files';

const MODULES = {
  'content-words': contentWords,
  design,
  durations,
  'figure-words': figureWords,
  'function-words': functionWords,
  generic,
  intransitive,
  measures,
  openers,
  prepositions,
  quantities,
  regimens,
  'some-of': someOf,
  treated,
  'trial-words': trialWords,
  valence,
  verdicts,
  'word-classes': wordClasses,
};

const CLASSES = Object.entries(MODULES).flatMap(([file, module]) =>
  Object.entries<unknown>(module).flatMap(([name, value]) =>
    value instanceof Set ? [[`${file}: ${name}`, [...value].map(String)] as const] : [],
  ),
);

test('there are classes to look at', () => {
  expect(CLASSES.length).toBeGreaterThan(150);
});

/** The norms of the tokens of a word; of a clitic, behind the word that it needs. */
const norms = (word: string): string[] =>
  word.startsWith("'") ? norms(`a${word}`).slice(1) : tokenize(word).map(({ norm }) => norm);

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

test.each(Object.keys(MODULES))('no class of %s holds a word twice', (file) => {
  const source = textOf(`server/src/core/reading/english/${file}.ts`);
  const lists = [...source.matchAll(/words\(\s*(['`])(.*?)\1,?\s*\)/gs)].map(([, , list = '']) =>
    list.trim().split(/\s+/),
  );
  expect(lists.flatMap((list) => list.filter((word, at) => list.indexOf(word) !== at))).toEqual([]);
});
