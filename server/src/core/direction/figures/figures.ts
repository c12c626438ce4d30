import { NO_COUNT_BEFORE } from '../../reading/english/figure-words';
import { numberOf } from '../../reading/numbers';
import type { Passage } from '../passage';
import type { Range } from '../ranges';
import { isAside } from './asides';

/** A figure that may be the result of a group; `at` is its token. */
export interface Figure {
  readonly value: number;
  readonly at: number;
}

/**
 * The figures of a range that may be results. Percentages go before counts, and what stands outside brackets before what
 * stands within; counts in words are taken where there are not two in digits.
 */
export function figuresIn(passage: Passage, range: Range): Figure[] {
  const digits = inDigits(passage, range);
  const shares = digits.length === 0 ? inShares(passage, range) : [];
  if (shares.length > 1) return shares;
  const all =
    digits.length > 1 ? digits : [...digits, ...inWords(passage, range)].toSorted((a, b) => a.at - b.at);
  const percentages = all.filter(({ at }) => passage.tokens[at + 1]?.text === '%');
  if (percentages.length > 1) return percentages;
  const open = all.filter(({ at }) => passage.depths[at] === 0);
  return open.length > 1 ? open : all;
}

function inDigits(passage: Passage, range: Range): Figure[] {
  const found: Figure[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = passage.tokens[at];
    if (token?.norm === 'none') found.push({ value: 0, at });
    if (token?.kind !== 'number' || isAside(passage, at)) continue;
    const value = numberOf(token);
    if (value !== undefined) found.push({ value: isNegative(passage, at) ? -value : value, at });
  }
  return found;
}

/** "3/112", with no percentages beside them. */
function inShares(passage: Passage, range: Range): Figure[] {
  const { tokens } = passage;
  const found: Figure[] = [];
  for (let at = range.from; at + 2 < range.to; at++) {
    const [part, whole] = [numberOf(tokens[at]), numberOf(tokens[at + 2])];
    if (tokens[at + 1]?.text !== '/' || part === undefined || whole === undefined) continue;
    if (part <= whole && whole > 0) found.push({ value: part / whole, at });
  }
  return found;
}

function isNegative({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return before?.text === '-' && before.end === tokens[at]?.start;
}

/** "only one against five". */
function inWords(passage: Passage, range: Range): Figure[] {
  const found: Figure[] = [];
  for (let at = range.from; at < range.to; at++) {
    const value = passage.tokens[at]?.kind === 'word' ? wordValue(passage, at) : undefined;
    const counts = !NO_COUNT_BEFORE.has(passage.tokens[at + 1]?.norm ?? '');
    if (value !== undefined && counts) found.push({ value, at });
  }
  return found;
}

/** "no deaths" counts as nought where deaths are the outcome. */
function wordValue({ tokens, hits }: Passage, at: number): number | undefined {
  if (tokens[at]?.norm !== 'no') return numberOf(tokens[at]);
  return hits.slice(at + 1, at + 3).some((stems) => stems.length > 0) ? 0 : undefined;
}
