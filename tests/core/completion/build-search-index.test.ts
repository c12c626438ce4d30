import { expect, test } from 'vitest';
import { indexInSteps, type WordsAt } from '../../../server/src/core/completion/build-search-index';
import { completeAt } from '../../../server/src/core/completion/complete';
import {
  firstIndexInSteps,
  searchIndexInSteps,
  searchIndexOf,
} from '../../../server/src/core/completion/search-index-of';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { inOneGo } from '../../../server/src/core/steps';
import { baseOf, reference } from '../hover/small-base';

/** Enough references that every stage of the index takes more than one step. */
const many = baseOf({
  references: Array.from({ length: 3000 }, (_, n) =>
    reference(`k${n}`, [`Name${n}`], 2001, `Title number ${n}`),
  ),
});

test('an index is made in many steps, once, whoever asks meanwhile', () => {
  const first = searchIndexInSteps(many);
  expect(first.next().done).toBe(false);
  const second = searchIndexInSteps(many);
  let steps = 1;
  while (!second.next().done) steps += 1;
  expect(steps).toBeGreaterThan(60);
  const { value, done } = first.next();
  expect(done).toBe(true);
  expect(value).toBe(searchIndexOf(many));
});

test('every word leads to its references', () => {
  const {
    parts: [part],
    references,
  } = searchIndexOf(many);
  const { words = [], offsets = [], postings = [] } = part ?? {};
  expect(references).toHaveLength(3000);
  const all = Array.from({ length: words.length }, (_, at) => words.at(at) ?? '');
  expect(all).toEqual(all.toSorted());
  expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b));
  expect([...offsets].at(-1)).toBe(postings.length);
  expect(completeAt('@name2718', 9, many)?.items.map(({ key }) => key)).toEqual(['k2718']);
});

test.each([
  ['as DOIs do', '10.1000/'],
  ['for longer than is looked at', 'a'.repeat(60)],
])('words that all begin alike, %s, are in order', (_how, beginning) => {
  const words = Array.from({ length: 12_000 }, (_, n) => `${beginning}${(n * 7919) % 12_000}`);
  const index = inOneGo(indexInSteps(words.map((word, at): WordsAt => [at, new Map([[word, 1]])])));
  const all = Array.from({ length: index.words.length }, (_, at) => index.words.at(at));
  expect(all).toEqual(words.toSorted());
});

/** A base with a list of so many references, and how many of their values were looked at. */
function withList(count: number) {
  const looked = { at: 0 };
  const listed = Array.from({ length: count }, (_, n) => {
    const plain = reference(`brown${n}`, [`Author${n}`], 1999, `Listed work ${n}`);
    const entry = { key: plain.key, aliases: [], file: '/refs.bib', line: n, character: 0 };
    const csl = (): typeof plain.csl => {
      looked.at += 1;
      return plain.csl;
    };
    return Object.defineProperty({ ...entry, csl: plain.csl }, 'csl', { get: csl });
  });
  const entries = new Map(listed.map((one) => [one.key, one]));
  const own = reference('lee2001', ['Lee'], 2001, 'Tea and sleep');
  const lists = [{ file: '/refs.bib', entries }];
  return { base: baseOf({ references: [own, ...listed], own: [own], lists }), looked };
}

const keysFor = (typed: string, base: EvidenceBase): readonly string[] =>
  (completeAt(`@${typed}`, typed.length + 1, base)?.items ?? []).map(({ key }) => key);

test('until a large list has been looked through, its references are found by their keys', () => {
  const { base, looked } = withList(3000);
  inOneGo(firstIndexInSteps(base));
  expect(looked.at).toBe(0);
  expect(keysFor('brown2718', base)).toEqual(['brown2718']);
  expect(keysFor('author2718', base)).toEqual([]);
  expect(keysFor('sleep', base)).toEqual(['lee2001']);
  inOneGo(searchIndexInSteps(base));
  expect(keysFor('author2718', base)).toEqual(['brown2718']);
  expect(keysFor('brown2718', base)).toEqual(['brown2718']);
});

test.each([
  ['a short list', 1000, false],
  ['a list that was looked through', 3000, true],
])('%s is searched as a whole at once', (_, count, isIndexed) => {
  const { base } = withList(count);
  if (isIndexed) inOneGo(searchIndexInSteps(base));
  inOneGo(firstIndexInSteps(base));
  expect(keysFor('author718', base)).toContain('brown718');
});
