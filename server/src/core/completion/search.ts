import { distance } from 'fastest-levenshtein';
import { fold } from '../fold';
import { referenceOf, type SearchIndex, weightOf } from './search-index';

/** What the way a word was hit adds to the weight of its field. */
const BONUS = { exact: 40, beginning: 25, within: 8, typo: 1 } as const;
/** Shorter pieces stand within too many words to say anything. */
const SHORTEST_WITHIN = 3;
/** Shorter words have too many neighbours for a typo to point at one. */
const SHORTEST_TYPO = 5;

/** How well each reference fits, by its position in the index: 0 for not at all, at most 100. */
export type Fit = Uint8Array;

/**
 * How well each reference of the index fits what was typed: as one word, or as several that must all fit
 * (`hardy2012` is also an author and a year). Case and diacritics do not count, and small typos are forgiven
 * where nothing else fits. Nothing typed fits all alike.
 */
export function search(index: SearchIndex, typed: string): Fit {
  const whole = fold(typed.trim());
  if (whole === '') return new Uint8Array(index.references.length).fill(1);
  const parts = whole.match(/\p{L}+|\p{N}+/gu) ?? [];
  const asOne = fitOf(index, whole, false);
  if (parts.length > 1) keepBest(asOne, allOf(parts.slice(0, 8).map((part) => fitOf(index, part, true))));
  return asOne.some(Boolean) || parts.length > 1 ? asOne : fitOf(index, whole, true);
}

function keepBest(into: Fit, other: Fit): void {
  for (const [at, fit] of other.entries()) if (fit > (into[at] ?? 0)) into[at] = fit;
}

function allOf([first = new Uint8Array(0), ...others]: readonly Fit[]): Fit {
  return others.reduce((least, fit) => least.map((value, at) => Math.min(value, fit[at] ?? 0)), first);
}

function fitOf(index: SearchIndex, word: string, forgiving: boolean): Fit {
  const fit = new Uint8Array(index.references.length);
  const found = markBeginnings(index, word, fit);
  const within = word.length >= SHORTEST_WITHIN && markWithin(index, word, fit);
  if (forgiving && !found && !within && word.length >= SHORTEST_TYPO) markTypos(index, word, fit);
  return fit;
}

function mark({ postings }: SearchIndex, position: number, bonus: number, fit: Fit): void {
  for (const posting of postings[position] ?? []) {
    const at = referenceOf(posting);
    const value = weightOf(posting) + bonus;
    if (value > (fit[at] ?? 0)) fit[at] = value;
  }
}

function markBeginnings(index: SearchIndex, word: string, fit: Fit): boolean {
  const from = firstAtLeast(index.words, word);
  const to = firstAtLeast(index.words, `${word}\uffff`);
  for (let position = from; position < to; position += 1) {
    mark(index, position, index.words[position] === word ? BONUS.exact : BONUS.beginning, fit);
  }
  return to > from;
}

function markWithin(index: SearchIndex, word: string, fit: Fit): boolean {
  let found = false;
  // A hit right behind a line break is the beginning of a word, which is marked already.
  const { joined } = index;
  for (let hit = joined.indexOf(word); hit >= 0; hit = joined.indexOf(word, hit + 1)) {
    if (joined[hit - 1] === '\n') continue;
    mark(index, positionAt(index.starts, hit), BONUS.within, fit);
    found = true;
  }
  return found;
}

/** The position of the last word that starts at or before an offset of the joined words. */
function positionAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function markTypos(index: SearchIndex, word: string, fit: Fit): void {
  const allowed = word.length > SHORTEST_TYPO ? 2 : 1;
  for (const [position, candidate] of index.words.entries()) {
    if (candidate.length < word.length - allowed) continue;
    // What is typed is often only the beginning of the word that is meant.
    const beginning = candidate.slice(0, word.length);
    const whole = candidate.length - word.length <= allowed && distance(word, candidate) <= allowed;
    if (whole || isSwap(word, beginning) || distance(word, beginning) <= allowed) {
      mark(index, position, BONUS.typo, fit);
    }
  }
}

/** Whether two neighbouring letters changed places, the commonest slip, which counts as two edits otherwise. */
function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
}

/** The position of the first word that does not come before the given one. */
function firstAtLeast(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
