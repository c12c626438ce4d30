import { ABOUT, BOUND_PHRASES, OVER, UNDER } from './english/quantities';
import type { Quantity } from './quantities';
import type { Range } from './range';
import type { Token } from './tokens';

/** What the words before a number make of it. */
export function boundOf(tokens: readonly Token[], { from }: Range): Quantity['bound'] {
  const words = tokens.slice(Math.max(0, from - 3), from).map((token) => token.norm);
  const phrase = BOUND_PHRASES.find(({ pattern }) => pattern.test(words.join(' ')));
  if (phrase) return phrase.bound;
  const last = words.findLast((word) => word !== 'a' && word !== 'of' && word !== 'to') ?? '';
  if (OVER.has(last)) return 'over';
  if (UNDER.has(last)) return 'under';
  return ABOUT.has(last) ? 'about' : 'exact';
}
