import type { Range } from './range';
import { hasVerb, nextMark } from './scope-end';
import { cuesOf, type Sentence } from './sentence';

/** "..., whether swallowed or infused" asks nothing. */
export function offersOnly(sentence: Sentence, cue: Range): boolean {
  return (
    offers(sentence, cue) && !hasVerb(sentence, { from: cue.from, to: nextMark(sentence.tokens, cue.from) })
  );
}

/**
 * Where an alternative that is put between commas is over: "X, whether it was given early or late, did not help". Behind what
 * is said to be open, it is that question.
 */
export function endOfInsertion(sentence: Sentence, cue: Range): number | undefined {
  const { tokens, cues } = sentence;
  const end = nextMark(tokens, cue.from);
  const open = cuesOf(cues, 'open', { from: 0, to: cue.from }).length > 0;
  // The "not" of "whether it helps or not" would deny what follows.
  if (open || tokens[end - 1]?.norm === 'not') return undefined;
  return tokens[end]?.text === ',' && offers(sentence, cue) ? end : undefined;
}

/** "..., whether ... or ...". */
function offers({ tokens }: Sentence, { from }: Range): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  return tokens.slice(from, nextMark(tokens, from)).some(({ norm }) => norm === 'or');
}
