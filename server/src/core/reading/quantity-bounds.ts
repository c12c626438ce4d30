import { ABOUT, OVER, UNDER } from './english/quantities';
import type { Quantity } from './quantities';
import type { Range } from './range';
import type { Token } from './tokens';

/** Phrases right before a number that make it a bound or soften it, the first that fits deciding. */
const PHRASES: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/\b(?:more|greater|higher|longer) than(?: a)?$/, 'over'],
  [/\bat least(?: a)?$|\bupwards of$|\bno (?:less|fewer) than$/, 'over'],
  [/\b(?:less|fewer|lower|shorter) than(?: a)?$|\bat most$|\bno more than$/, 'under'],
  [/\bup to$|\bas many as$|\bas much as$/, 'about'],
];

/** What the words before a number make of it. */
export function boundOf(tokens: readonly Token[], { from }: Range): Quantity['bound'] {
  const words = tokens.slice(Math.max(0, from - 3), from).map((token) => token.norm);
  const phrase = PHRASES.find(([pattern]) => pattern.test(words.join(' ')));
  if (phrase) return phrase[1];
  const last = words.findLast((word) => word !== 'a' && word !== 'of' && word !== 'to') ?? '';
  if (OVER.has(last)) return 'over';
  if (UNDER.has(last)) return 'under';
  return ABOUT.has(last) ? 'about' : 'exact';
}
