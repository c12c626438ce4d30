import type { EvidenceBase, OwnList } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { inOneGo } from '../steps';
import { indexInSteps, inOrderOfKeys, type WordsAt } from './build-search-index';
import { keysWithWords, keyWords, weightedWords, wordsOfBase } from './indexed-words';
import {
  type ListIndex,
  positionOfKey,
  positionWithin,
  type SearchIndex,
  type WordIndex,
} from './search-index';

/** Something on its way: whoever asks for it takes it further. */
interface Building<T> {
  readonly steps: Iterator<undefined, T>;
  made?: T;
}

/** An index but for the words of the lists that have an index of their own, which get more meanwhile. */
interface Frame extends Omit<SearchIndex, 'parts'> {
  readonly lists: readonly ListIndex[];
  /** Whether there are few references of short lists, whose values are yet to be looked at, and few of the base itself. */
  readonly isFew: { readonly listed: boolean; readonly own: boolean };
}

/** The indexes of a base. */
interface Indexes {
  readonly frame: Building<Frame>;
  readonly words: Building<WordIndex>;
  /** Of the keys alone, for which nothing else is looked at. */
  readonly ofKeys: Building<WordIndex>;
  /** The one that was given last, and the words that it is made of. */
  last?: { readonly index: SearchIndex; readonly from: readonly WordIndex[] };
}

/** References that are all looked at in less time than anyone waits for. */
const FEW = 1000;
const indexes = perBase((base): Indexes => {
  const frame: Building<Frame> = { steps: frameInSteps(base) };
  const index = function* (visits: (frame: Frame) => Iterable<WordsAt>) {
    return yield* indexInSteps(visits(yield* further(frame)));
  };
  return {
    frame,
    words: { steps: index((found) => wordsIn(found, base)) },
    ofKeys: { steps: index((found) => keysIn(found, base)) },
  };
});

function* frameInSteps(base: EvidenceBase): Generator<undefined, Frame> {
  const lists = (base.lists ?? []).filter(({ index }) => index);
  const own = [...(base.own ?? base.references), ...inShortLists(base)];
  yield undefined;
  const ordered = yield* inOrderOfKeys(own);
  const indexed = lists.flatMap(({ index }) => index ?? []);
  const groups = [0, ordered.length];
  for (const { references } of indexed) groups.push((groups.at(-1) ?? 0) + references.length);
  const references = ordered.concat(...indexed.map((index) => index.references));
  yield undefined;
  const found = { references, groups };
  return { ...found, hidden: hiddenIn(found, lists, base), lists: indexed, isFew: countOf(own, base) };
}

/** The positions of the references of lists that the base has, too, or a list before theirs. */
function hiddenIn(
  found: Pick<Frame, 'references' | 'groups'>,
  lists: readonly OwnList[],
  base: EvidenceBase,
): readonly number[] {
  if (lists.length === 0) return [];
  const { references, groups } = found;
  const [, first = 0, second = 0] = groups;
  const known = referenceIndex(base);
  // In a first list only the base's own can stand for another; in those behind it there may be any number of them.
  const doubtful = references.slice(0, first).flatMap(({ key, aliases }) => [key, ...aliases]);
  const inFirst = doubtful.map((key) => positionWithin(references, first, second, key));
  const behind = Array.from({ length: references.length - second }, (_, at) => second + at);
  return [...inFirst, ...behind].filter((at) => {
    const reference = references[at];
    return reference && known.get(reference.key) !== reference;
  });
}

function countOf(own: readonly Reference[], { lists = [] }: EvidenceBase): Frame['isFew'] {
  const listed = lists.reduce((sum, { entries, index }) => sum + (index ? 0 : entries.size), 0);
  return { listed: listed <= FEW, own: own.length - listed <= FEW };
}

/** The references that only lists without an index of their own have. */
function inShortLists(base: EvidenceBase): readonly Reference[] {
  const known = referenceIndex(base);
  const short = (base.lists ?? []).filter(({ index }) => !index);
  return short.flatMap(({ entries }) =>
    [...entries].flatMap(([key, listed]) => {
      const one = known.get(key);
      const found: object | undefined = one;
      return one && found === listed ? [one] : [];
    }),
  );
}

function ownOf({ references, groups: [, end = 0] }: Frame): readonly Reference[] {
  return references.slice(0, end);
}

/** Of references whose values are yet to be looked at, or that are many, their keys. */
function* keysIn(frame: Frame, base: EvidenceBase): Generator<WordsAt> {
  const { lists = [] } = base;
  const isQuick = ({ key }: Reference): boolean =>
    frame.isFew.own && !lists.some(({ entries }) => entries.has(key));
  for (const [at, reference] of ownOf(frame).entries())
    yield [at, isQuick(reference) ? weightedWords(reference, base) : keyWords(reference)];
}

/** The words of the base's own references and those of short lists, and what it says of others. */
function* wordsIn(frame: Frame, base: EvidenceBase): Generator<WordsAt> {
  const own = ownOf(frame);
  for (const [at, reference] of own.entries()) yield [at, weightedWords(reference, base)];
  if (frame.lists.length === 0) return;
  for (const key of keysWithWords(base)) {
    const at = positionOfKey(frame, key);
    if (at >= own.length) yield [at, wordsOfBase(key, base)];
  }
}

/**
 * Makes the search index of a base step by step, once per base, so that others can have their turn in between; a step
 * of a hundred thousand references takes some hundredths of a second at most, most of them far less. Whoever asks meanwhile goes on with the same work.
 */
export function* searchIndexInSteps(base: EvidenceBase): Generator<undefined, SearchIndex> {
  const made = indexes(base);
  yield* further(made.words);
  return searchIndexOf(base);
}

/**
 * The same for whoever waits for an answer: the keys, and then all else where that is soon done. The whole index of more
 * references is made by who has the time for it.
 */
export function* firstIndexInSteps(base: EvidenceBase): Generator<undefined, SearchIndex> {
  const { frame, words, ofKeys } = indexes(base);
  if (!words.made) yield* further(ofKeys);
  const { isFew } = yield* further(frame);
  if (isFew.listed && isFew.own) yield* further(words);
  return searchIndexOf(base);
}

/** Whether there is an index, if only of the keys. */
export function isSearchable(base: EvidenceBase): boolean {
  const { words, ofKeys } = indexes(base);
  return Boolean(words.made ?? ofKeys.made);
}

/** The search index of a base as far as there is one, made to its end if there is none; its size is linear in the base's. */
export function searchIndexOf(base: EvidenceBase): SearchIndex {
  const made = indexes(base);
  const { frame, words, ofKeys } = made;
  const own = words.made ?? ofKeys.made ?? inOneGo(further(words));
  const { lists, ...found } = inOneGo(further(frame));
  const from = [own, ...lists.map((list) => list.words)];
  if (made.last && from.every((one, at) => one === made.last?.from[at])) return made.last.index;
  const parts = from.map((part, at) => ({ ...part, first: found.groups[at] ?? 0 }));
  made.last = { index: { ...found, parts }, from };
  return made.last.index;
}

function* further<T extends object>(building: Building<T>): Generator<undefined, T> {
  for (;;) {
    if (building.made) return building.made;
    const step = building.steps.next();
    if (step.done) building.made = step.value;
    else yield undefined;
  }
}
