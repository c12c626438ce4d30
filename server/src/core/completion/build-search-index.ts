import type { EvidenceBase } from '../evidence/base';
import type { Reference } from '../evidence/schema/reference';
import { lettersOf, posting, type SearchIndex } from './search-index';

/** So many references, words or postings are worked on in a step: a few milliseconds' worth. */
const STEP = { references: 50, words: 5_000, postings: 100_000 } as const;

/** Words with the postings of each, in the order in which they were met. */
interface Met {
  readonly ids: Map<string, number>;
  /** The word and the posting of each entry, one behind the other. */
  entries: Uint32Array;
  /** How many numbers of `entries` are in use. */
  used: number;
}

/** Makes the search index of a base step by step; `wordsOf` gives the words of a reference, each with its weight. */
export function* indexInSteps(
  base: EvidenceBase,
  wordsOf: (reference: Reference) => ReadonlyMap<string, number>,
): Generator<undefined, SearchIndex> {
  const references = yield* inOrderOfKeys(base);
  const met: Met = { ids: new Map(), entries: new Uint32Array(4096), used: 0 };
  for (const [at, reference] of references.entries()) {
    for (const [word, weight] of wordsOf(reference)) meet(met, word, posting(at, weight));
    if (at % STEP.references === 0) yield undefined;
  }
  const words = yield* sortedInSteps([...met.ids.keys()]);
  // A piece of a number says nothing, and most words with one in it are identifiers.
  const names = yield* mapInSteps(words, (word) => (/\d/.test(word) ? '' : word));
  const joined = `\n${names.join('\n')}`;
  const starts = startsOf(names);
  yield undefined;
  const letters = Uint32Array.from(yield* mapInSteps(words, lettersOf));
  yield undefined;
  const { offsets, postings } = yield* postingsInSteps(met, words);
  return { references, words, joined, starts, letters, offsets, postings };
}

function* inOrderOfKeys({ references }: EvidenceBase): Generator<undefined, Reference[]> {
  const byKey = new Map(references.map((reference) => [reference.key, reference]));
  yield undefined;
  const keys = yield* sortedInSteps([...byKey.keys()]);
  const sorted = yield* mapInSteps(keys, (key) => byKey.get(key) ?? []);
  return sorted.flat();
}

function meet(met: Met, word: string, held: number): void {
  const id = met.ids.get(word) ?? met.ids.size;
  met.ids.set(word, id);
  if (met.used + 2 > met.entries.length) {
    const larger = new Uint32Array(met.entries.length * 2);
    larger.set(met.entries);
    met.entries = larger;
  }
  met.entries[met.used] = id;
  met.entries[met.used + 1] = held;
  met.used += 2;
}

/** Sorts words by UTF-16 units, those of one first letter at a time: all at once would take too long. */
function* sortedInSteps(words: readonly string[]): Generator<undefined, string[]> {
  const groups = new Map<string, string[]>();
  for (const [at, word] of words.entries()) {
    const beginning = word.slice(0, 2);
    const group = groups.get(beginning);
    if (group) group.push(word);
    else groups.set(beginning, [word]);
    if (at % STEP.words === 0) yield undefined;
  }
  const sorted: string[] = [];
  let since = 0;
  for (const beginning of [...groups.keys()].toSorted()) {
    const group = groups.get(beginning) ?? [];
    for (const word of group.toSorted()) sorted.push(word);
    since += group.length;
    if (since > STEP.words) {
      since = 0;
      yield undefined;
    }
  }
  return sorted;
}

function* mapInSteps<From, To>(items: readonly From[], of: (item: From) => To): Generator<undefined, To[]> {
  const results: To[] = [];
  for (const [at, item] of items.entries()) {
    results.push(of(item));
    if (at % STEP.words === 0) yield undefined;
  }
  return results;
}

/** Puts the postings under their words, in the order of the words. */
function* postingsInSteps(
  { ids, entries, used }: Met,
  words: readonly string[],
): Generator<undefined, Pick<SearchIndex, 'offsets' | 'postings'>> {
  const positions = yield* positionsInSteps(ids, words);
  const offsets = offsetsOf(entries.subarray(0, used), positions);
  yield undefined;
  const free = offsets.slice();
  const postings = new Uint32Array(used / 2);
  for (let at = 0; at < used; at += 2) {
    const position = positions[entries[at] ?? 0] ?? 0;
    const next = free[position] ?? 0;
    postings[next] = entries[at + 1] ?? 0;
    free[position] = next + 1;
    if (at % STEP.postings === 0) yield undefined;
  }
  return { offsets, postings };
}

/** The sorted position of each word, by the number under which it was met. */
function* positionsInSteps(
  ids: ReadonlyMap<string, number>,
  words: readonly string[],
): Generator<undefined, Uint32Array> {
  const positions = new Uint32Array(words.length);
  for (const [position, word] of words.entries()) {
    positions[ids.get(word) ?? 0] = position;
    if (position % STEP.words === 0) yield undefined;
  }
  return positions;
}

/** Where the postings of each word begin: how many those before it have. */
function offsetsOf(entries: Uint32Array, positions: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(positions.length + 1);
  for (let at = 0; at < entries.length; at += 2) {
    const next = (positions[entries[at] ?? 0] ?? 0) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let at = 1; at < offsets.length; at += 1) offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  return offsets;
}

function startsOf(words: readonly string[]): Uint32Array {
  const starts = new Uint32Array(words.length);
  let offset = 1;
  for (const [position, word] of words.entries()) {
    starts[position] = offset;
    offset += word.length + 1;
  }
  return starts;
}
