import { OPENERS } from './english/openers';
import type { Token } from './tokens';

/** An opener has at most so many words: "as noted above". */
const LONGEST = 4;

/** Where a sentence begins behind words such as "Overall," or "As noted above,"; 0 where there are none. */
export function afterOpener(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > LONGEST) return 0;
  return OPENERS.has(tokens[0]?.norm ?? '') ? comma + 1 : 0;
}
