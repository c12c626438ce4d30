import { distance } from 'fastest-levenshtein';
import { fold } from '../fold';
import { Fits } from './fits';
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

/** The fit of a word that begins a key, first author or trial. */
export const BEGUN_FIT = 80;

/** The fit of a key, author or trial that was typed to its end. */
export const WHOLE_FIT = 95;

/**
 * How well each reference of the index fits what was typed, at most 100: as one word, or as several that must all fit
 * (`hardy2012` is also an author and a year). Case and diacritics do not count, and small typos are forgiven
 * where nothing else fits. Nothing typed fits all alike.
 */
export function search(index: SearchIndex, typed: string): Fits {
  const fits = fitsOfAll(index, typed);
  for (const at of index.hidden) fits.leaveOut(at);
  return fits;
}

function fitsOfAll(index: SearchIndex, typed: string): Fits {
  const whole = fold(typed.trim());
  if (whole === '') return allAlike(index.references.length);
  const parts = whole.match(/\p{L}+|\p{N}+/gu) ?? [];
  const asOne = fitsOf(index, whole, false);
  // A DOI is one word of many parts, each of which stands in many others.
  if (/^10\.\d{4,9}\//.test(whole) && asOne.found.length > 0) return asOne;
  if (whole !== parts[0]) raiseAll(asOne, inAll(parts.slice(0, 8).map((part) => fitsOf(index, part, true))));
  return asOne.found.length > 0 || whole !== parts[0] ? asOne : fitsOf(index, whole, true);
}

function allAlike(length: number): Fits {
  const fits = new Fits(length);
  for (let at = 0; at < length; at += 1) fits.raise(at, 1);
  return fits;
}

function raiseAll(fits: Fits, others: Fits): void {
  for (const at of others.found) fits.raise(at, others.at(at));
}

/** Those that fit each of some words, as well as they fit the worst. */
function inAll(words: readonly Fits[]): Fits {
  const [fewest = new Fits(0), ...others] = words.toSorted((a, b) => a.found.length - b.found.length);
  return others.reduce(inBoth, fewest);
}

function inBoth(one: Fits, other: Fits): Fits {
  const fits = new Fits(one.length);
  for (const at of one.found) fits.raise(at, Math.min(one.at(at), other.at(at)));
  return fits;
}

function fitsOf(index: SearchIndex, word: string, forgiving: boolean): Fits {
  const fits = new Fits(index.references.length);
  const { parts } = index;
  const found = anyOf(parts, (part) => markBeginnings(part, word, fits));
  const shortest = found ? SHORTEST_WITHIN + 1 : SHORTEST_WITHIN;
  const isLookedFor = word.length >= shortest && !/\d/.test(word);
  const within = isLookedFor && anyOf(parts, (part) => markWithin(part, word, fits));
  if (forgiving && !found && !within && word.length >= SHORTEST_TYPO)
    for (const part of parts) markTypos(part, word, fits);
  return fits;
}

/** Whether something holds for any part, after all have been asked. */
function anyOf(parts: readonly SearchPart[], holds: (part: SearchPart) => boolean): boolean {
  return parts.filter(holds).length > 0;
}

function mark(part: SearchPart, position: number, bonus: number, fits: Fits): void {
  markAll(part, { from: position, to: position + 1 }, bonus, fits);
}

/** Marks what the words of some positions stand in: their postings follow each other. */
function markAll(
  { first, postings, offsets }: SearchPart,
  { from, to }: { readonly from: number; readonly to: number },
  bonus: number,
  fits: Fits,
): void {
  const end = offsets[to] ?? 0;
  for (let at = offsets[from] ?? 0; at < end; at += 1) {
    const held = postings[at] ?? 0;
    fits.raise(first + referenceOf(held), weightOf(held) + bonus);
  }
}

function markBeginnings(index: SearchPart, word: string, fits: Fits): boolean {
  const { words } = index;
  const from = firstAtLeast(words.length, (position) => (words.at(position) ?? '') >= word);
  const beyond = `${word}\uffff`;
  const to = firstAtLeast(words.length, (position) => (words.at(position) ?? '') >= beyond);
  // A word comes before all that begin with it.
  const longer = words.at(from) === word ? from + 1 : from;
  markAll(index, { from, to: longer }, BONUS.exact, fits);
  markAll(index, { from: longer, to }, BONUS.beginning, fits);
  return to > from;
}

function markWithin(index: SearchPart, word: string, fits: Fits): boolean {
  let found = false;
  // A hit right behind a line break is the beginning of a word, which is marked already.
  const { joined, starts } = index;
  let position = 0;
  for (let hit = joined.indexOf(word); hit >= 0; hit = joined.indexOf(word, hit + 1)) {
    if (joined.charCodeAt(hit - 1) === 10) continue;
    position = lastUpTo(starts, hit, position);
    mark(index, position, BONUS.within, fits);
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

function markTypos(index: SearchPart, word: string, fits: Fits): void {
  const allowed = word.length > SHORTEST_TYPO ? 2 : 1;
  const wanted = lettersOf(word);
  const { words, letters } = index;
  const [from, to] = alikeBegun(words, word);
  for (let position = from; position < to; position += 1) {
    // Each letter that is missing takes an edit at least.
    if (!hasFewBits(wanted & ~(letters[position] ?? 0), allowed)) continue;
    if (isTypoOf(word, words.at(position) ?? '', allowed)) mark(index, position, BONUS.typo, fits);
  }
}

/** The words that begin with a digit, or those that do not: nobody types a letter and means one of the many identifiers. */
function alikeBegun(words: SearchPart['words'], word: string): readonly [from: number, to: number] {
  const digits = firstAtLeast(words.length, (position) => (words.at(position) ?? '') >= '0');
  const others = firstAtLeast(words.length, (position) => (words.at(position) ?? '') > '9\uffff');
  return /^\d/.test(word) ? [digits, others] : [others, words.length];
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
