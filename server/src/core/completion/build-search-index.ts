import type { Reference } from '../evidence/schema/reference';
import { lettersOf, posting, type WordIndex } from './search-index';
import { textOf, WordText } from './word-text';

/** So many references or words are worked on in a step, and postings of one piece: a few milliseconds' worth. */
const STEP = { references: 50, words: 5_000 } as const;

/** Words with the postings of each, in the order in which they were met. */
interface Met {
  readonly ids: Map<string, number>;
  /**
   * The word and the posting of each entry, one behind the other, in pieces of one size: an array that is doubled when it
   * is full takes three times as much while it is copied.
   */
  readonly pieces: Uint32Array[];
  /** How many numbers of the last piece are in use. */
  used: number;
}

/** Numbers of a piece, of which there are two to an entry. */
const PIECE = 131_072;

/** The words of a reference, each with its weight, and the position of the reference in the index. */
export type WordsAt = readonly [position: number, words: ReadonlyMap<string, number>];

/** Makes an index of the words of references step by step. */
export function* indexInSteps(references: Iterable<WordsAt>): Generator<undefined, WordIndex> {
  const met: Met = { ids: new Map(), pieces: [], used: PIECE };
  let count = 0;
  for (const [at, words] of references) {
    for (const [word, weight] of words) meet(met, word, posting(at, weight));
    if (count % STEP.references === 0) yield undefined;
    count += 1;
  }
  const sorted = yield* sortedInSteps([...met.ids.keys()]);
  const { offsets, postings } = yield* postingsInSteps(met, sorted);
  yield undefined;
  // Many words are pieces of the texts they were found in, which they would keep in memory.
  const { text, starts } = textOf(sorted);
  yield undefined;
  const words = new WordText(text, starts);
  return { ...(yield* searchedInSteps(sorted)), words, offsets, postings };
}

/** What sorted words are searched with beside themselves. */
function* searchedInSteps(
  words: readonly string[],
): Generator<undefined, Pick<WordIndex, 'joined' | 'starts' | 'letters'>> {
  // A piece of a number says nothing, and most words with one in it are identifiers.
  const names = textOf(yield* mapInSteps(words, (word) => (/\d/.test(word) ? '' : word)));
  yield undefined;
  const letters = Uint32Array.from(yield* mapInSteps(words, lettersOf));
  return { joined: names.text, starts: names.starts, letters };
}

/** References by UTF-16 units of their keys, step by step. Where several have the same key, the last counts. */
export function* inOrderOfKeys(references: readonly Reference[]): Generator<undefined, Reference[]> {
  const byKey = new Map<string, Reference>();
  for (const [at, reference] of references.entries()) {
    byKey.set(reference.key, reference);
    if (at % STEP.words === 0) yield undefined;
  }
  const sorted = yield* sortedInSteps([...byKey.keys()]);
  return sorted.flatMap((key) => byKey.get(key) ?? []);
}

function meet(met: Met, word: string, held: number): void {
  const id = met.ids.get(word) ?? met.ids.size;
  met.ids.set(word, id);
  if (met.used === PIECE) {
    met.pieces.push(new Uint32Array(PIECE));
    met.used = 0;
  }
  const piece = met.pieces.at(-1);
  if (!piece) return;
  piece[met.used] = id;
  piece[met.used + 1] = held;
  met.used += 2;
}

/** Letters that words of one beginning share at most before they are sorted together, however many they are. */
const LONGEST_BEGINNING = 20;

/** Sorts words by UTF-16 units that have the first `from` in common, those of one beginning at a time: all at once would take too long. */
function* sortedInSteps(words: readonly string[], from = 0): Generator<undefined, string[]> {
  const groups = new Map<string, string[]>();
  for (const [at, word] of words.entries()) {
    const beginning = word.slice(from, from + 2);
    const group = groups.get(beginning);
    if (group) group.push(word);
    else groups.set(beginning, [word]);
    if (at % STEP.words === 0) yield undefined;
  }
  const sorted: string[] = [];
  let since = 0;
  for (const beginning of [...groups.keys()].toSorted()) {
    const group = groups.get(beginning) ?? [];
    // As all DOIs do.
    const isLarge = group.length > STEP.words && from < LONGEST_BEGINNING;
    const inOrder = isLarge ? yield* sortedInSteps(group, from + 2) : group.toSorted();
    for (const word of inOrder) sorted.push(word);
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

/** Puts the postings under their words, in the order of the words, and lets go of what they were put together from. */
function* postingsInSteps(
  { ids, pieces, used }: Met,
  words: readonly string[],
): Generator<undefined, Pick<WordIndex, 'offsets' | 'postings'>> {
  const positions = yield* positionsInSteps(ids, words);
  ids.clear();
  const entries = pieces.map((piece, at) => (at + 1 < pieces.length ? piece : piece.subarray(0, used)));
  const offsets = yield* offsetsInSteps(entries, positions);
  const free = offsets.slice();
  const postings = new Uint32Array(offsets.at(-1) ?? 0);
  pieces.length = 0;
  for (let piece = entries.shift(); piece; piece = entries.shift()) {
    for (let at = 0; at < piece.length; at += 2) {
      const position = positions[piece[at] ?? 0] ?? 0;
      const next = free[position] ?? 0;
      postings[next] = piece[at + 1] ?? 0;
      free[position] = next + 1;
    }
    yield undefined;
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
function* offsetsInSteps(
  entries: readonly Uint32Array[],
  positions: Uint32Array,
): Generator<undefined, Uint32Array> {
  const offsets = new Uint32Array(positions.length + 1);
  for (const piece of entries) {
    for (let at = 0; at < piece.length; at += 2) {
      const next = (positions[piece[at] ?? 0] ?? 0) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
    yield undefined;
  }
  for (let at = 1; at < offsets.length; at += 1) offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  return offsets;
}
