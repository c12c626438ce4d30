import { distance } from 'fastest-levenshtein';
import { fold } from '../fold';
import {
  firstAtLeast,
  lettersOf,
  referenceOf,
  type SearchIndex,
  type SearchPart,
  weightOf,
} from './search-index';

/** What the way a word was hit adds to the weight of its field. */
const BONUS = { exact: 40, beginning: 25, within: 8, typo: 1 } as const;
/** Shorter pieces stand within too many words to say anything; one letter more is wanted where some word begins so. */
const SHORTEST_WITHIN = 3;
/** Shorter words have too many neighbours for a typo to point at one. */
const SHORTEST_TYPO = 5;

/** How well each reference fits, by its position in the index: 0 for not at all, at most 100. */
export type Fit = Uint8Array;

/** The fit of a word that begins a key, first author or trial. */
export const BEGUN_FIT = 80;

/** The fit of a key, author or trial that was typed to its end. */
export const WHOLE_FIT = 95;

/**
 * How well each reference of the index fits what was typed: as one word, or as several that must all fit
 * (`hardy2012` is also an author and a year). Case and diacritics do not count, and small typos are forgiven
 * where nothing else fits. Nothing typed fits all alike.
 */
export function search(index: SearchIndex, typed: string): Fit {
  const fit = fitOfAll(index, typed);
  for (const at of index.hidden) fit[at] = 0;
  return fit;
}

function fitOfAll(index: SearchIndex, typed: string): Fit {
  const whole = fold(typed.trim());
  if (whole === '') return new Uint8Array(index.references.length).fill(1);
  const parts = whole.match(/\p{L}+|\p{N}+/gu) ?? [];
  const asOne = fitOf(index, whole, false);
  const isFound = isAnyFit(asOne);
  // A DOI is one word of many parts, each of which stands in many others.
  if (/^10\.\d{4,9}\//.test(whole) && isFound) return asOne;
  if (parts.length > 1) keepBest(asOne, allOf(parts.slice(0, 8).map((part) => fitOf(index, part, true))));
  return isFound || parts.length > 1 ? asOne : fitOf(index, whole, true);
}

function isAnyFit(fit: Fit): boolean {
  for (let at = 0; at < fit.length; at += 1) if ((fit[at] ?? 0) > 0) return true;
  return false;
}

function keepBest(into: Fit, other: Fit): void {
  for (let at = 0; at < into.length; at += 1) {
    const fit = other[at] ?? 0;
    if (fit > (into[at] ?? 0)) into[at] = fit;
  }
}

function allOf([first = new Uint8Array(0), ...others]: readonly Fit[]): Fit {
  for (const other of others) {
    for (let at = 0; at < first.length; at += 1) {
      const fit = other[at] ?? 0;
      if (fit < (first[at] ?? 0)) first[at] = fit;
    }
  }
  return first;
}

function fitOf(index: SearchIndex, word: string, forgiving: boolean): Fit {
  const fit = new Uint8Array(index.references.length);
  const { parts } = index;
  const found = anyOf(parts, (part) => markBeginnings(part, word, fit));
  const shortest = found ? SHORTEST_WITHIN + 1 : SHORTEST_WITHIN;
  const isLookedFor = word.length >= shortest && !/\d/.test(word);
  const within = isLookedFor && anyOf(parts, (part) => markWithin(part, word, fit));
  if (forgiving && !found && !within && word.length >= SHORTEST_TYPO)
    for (const part of parts) markTypos(part, word, fit);
  return fit;
}

/** Whether something holds for any part, after all have been asked. */
function anyOf(parts: readonly SearchPart[], holds: (part: SearchPart) => boolean): boolean {
  return parts.filter(holds).length > 0;
}

function mark({ first, postings, offsets }: SearchPart, position: number, bonus: number, fit: Fit): void {
  const end = offsets[position + 1] ?? 0;
  for (let at = offsets[position] ?? 0; at < end; at += 1) {
    const held = postings[at] ?? 0;
    const reference = first + referenceOf(held);
    const value = weightOf(held) + bonus;
    if (value > (fit[reference] ?? 0)) fit[reference] = value;
  }
}

function markBeginnings(index: SearchPart, word: string, fit: Fit): boolean {
  const { words } = index;
  const from = firstAtLeast(words.length, (position) => (words.at(position) ?? '') >= word);
  const beyond = `${word}\uffff`;
  const to = firstAtLeast(words.length, (position) => (words.at(position) ?? '') >= beyond);
  for (let position = from; position < to; position += 1) {
    mark(index, position, words.at(position) === word ? BONUS.exact : BONUS.beginning, fit);
  }
  return to > from;
}

function markWithin(index: SearchPart, word: string, fit: Fit): boolean {
  let found = false;
  // A hit right behind a line break is the beginning of a word, which is marked already.
  const { joined, starts } = index;
  let position = 0;
  for (let hit = joined.indexOf(word); hit >= 0; hit = joined.indexOf(word, hit + 1)) {
    if (joined.charCodeAt(hit - 1) === 10) continue;
    position = lastUpTo(starts, hit, position);
    mark(index, position, BONUS.within, fit);
    found = true;
  }
  return found;
}

/** The last position, from `from` on, that starts at or before an offset: hits come in order and near each other. */
function lastUpTo(starts: Uint32Array, offset: number, from: number): number {
  let step = 1;
  while (from + step < starts.length && (starts[from + step] ?? 0) <= offset) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, starts.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function markTypos(index: SearchPart, word: string, fit: Fit): void {
  const allowed = word.length > SHORTEST_TYPO ? 2 : 1;
  const wanted = lettersOf(word);
  const { words, letters } = index;
  for (let position = 0; position < words.length; position += 1) {
    // Each letter that is missing takes an edit at least.
    if (!hasFewBits(wanted & ~(letters[position] ?? 0), allowed)) continue;
    if (isTypoOf(word, words.at(position) ?? '', allowed)) mark(index, position, BONUS.typo, fit);
  }
}

function hasFewBits(bits: number, most: number): boolean {
  let left = bits;
  for (let removed = 0; removed < most && left !== 0; removed += 1) left &= left - 1;
  return left === 0;
}

function isTypoOf(word: string, candidate: string, allowed: number): boolean {
  if (candidate.length < word.length - allowed) return false;
  // What is typed is often only the beginning of the word that is meant.
  const beginning = candidate.slice(0, word.length);
  const whole = candidate.length - word.length <= allowed && distance(word, candidate) <= allowed;
  return whole || isSwap(word, beginning) || distance(word, beginning) <= allowed;
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
