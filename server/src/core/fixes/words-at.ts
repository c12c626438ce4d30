import type { SentenceAt } from '../draft/sentence-at';
import type { Range } from '../reading/range';
import { type Span, shift } from '../span';
import { toSource } from '../text/offsets';

/** Where words of a sentence, given by their tokens, stand in the draft. */
export function spanOfTokens({ sentence, prose, block, part }: SentenceAt, { from, to }: Range): Span {
  const start = (sentence.tokens[from]?.start ?? 0) + prose.start;
  const end = (sentence.tokens[to - 1]?.end ?? sentence.text.length) + prose.start;
  return shift(toSource(block, { start, end }), part.start);
}
