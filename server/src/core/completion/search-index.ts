import type { Reference } from '../evidence/schema/reference';

/** Words by their position. */
export type Words = Pick<readonly string[], 'length' | 'at'>;

/** All words of some references in order, each with the references it stands in. */
export interface WordIndex {
  /** Sorted by UTF-16 units, for search by beginning. */
  readonly words: Words;
  /** All words, each behind a line break, those with a digit left empty: one string is searched far quicker than many. */
  readonly joined: string;
  /** The offset of each word in `joined`. */
  readonly starts: Uint32Array;
  /** The letters of each word, see `lettersOf`: words that lack what was typed are passed over in a search for typos. */
  readonly letters: Uint32Array;
  /** Where the postings of each word begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** The postings of all words, word by word; see `referenceOf` and `weightOf`. */
  readonly postings: Uint32Array;
}

/** The words of the references from the position `first` of a search index on; postings count from there. */
export interface SearchPart extends WordIndex {
  readonly first: number;
}

/** What the references of a base are found by: those of its own, and behind them those of each large list. */
export interface SearchIndex {
  /** Each group in the order of their keys. */
  readonly references: readonly Reference[];
  /** Where the groups begin in `references`; one more at the end. */
  readonly groups: readonly number[];
  readonly parts: readonly SearchPart[];
  /** The positions of references that others stand for: those of the base, or of a list before theirs. */
  readonly hidden: readonly number[];
}

/** A reference list that was indexed by itself, before it was known what base it goes with. */
export interface ListIndex {
  /** In the order of their keys. */
  readonly references: readonly Reference[];
  /** As far as the list has been looked through: at first its keys alone. */
  readonly words: WordIndex;
}

// A reference's position and a field's weight in one number: millions of postings as objects would fill the memory.
const WEIGHT_BITS = 7;

/** A posting of a reference's position (below 2^25) and a weight (below 128). */
export function posting(reference: number, weight: number): number {
  return ((reference << WEIGHT_BITS) | weight) >>> 0;
}

/** The position of the reference that a posting points to. */
export function referenceOf(held: number): number {
  return held >>> WEIGHT_BITS;
}

/** The weight of the field that the posting's word stands in. */
export function weightOf(held: number): number {
  return held & ((1 << WEIGHT_BITS) - 1);
}

/** A set of the letters of a folded word: a bit for each of a to z, other characters sharing the rest. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return letters >>> 0;
}

/** The position of a reference by its own key; -1 where the base has none. */
export function positionOfKey(
  { references, groups }: Pick<SearchIndex, 'references' | 'groups'>,
  key: string,
): number {
  const found = groups.slice(1).map((end, group) => positionWithin(references, groups[group] ?? 0, end, key));
  return found.find((at) => at >= 0) ?? -1;
}

/** The same among the references from a position to before another, which are in the order of their keys. */
export function positionWithin(
  references: readonly Reference[],
  from: number,
  end: number,
  key: string,
): number {
  const at = from + firstAtLeast(end - from, (position) => (references[from + position]?.key ?? '') >= key);
  return at < end && references[at]?.key === key ? at : -1;
}

/**
 * The first of `length` positions that something holds for, where it holds for all behind it too;
 * `length` for none.
 */
export function firstAtLeast(length: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
