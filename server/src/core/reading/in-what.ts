import { PLACE_PREPOSITIONS } from './english/prepositions';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { covers } from './range';
import { hasVerb, nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** "While they saw less, (as compared with X,) (in pain and in nausea,) they ...": such a comma ends no clause. */
export function tellsInWhat(sentence: Sentence, comma: number): boolean {
  const { tokens, cues, mentions } = sentence;
  const within = { from: comma + 1, to: nextMark(tokens, comma + 1) };
  if (hasVerb(sentence, within)) return false;
  const compared = cues.some(({ means, from }) => means.kind === 'versus' && from === within.from);
  if (compared || !isOneOf(tokens, within.from, PLACE_PREPOSITIONS)) return compared;
  const named = mentions.find((mention) => covers(within, mention));
  return (
    named !== undefined &&
    conceptOf(named, 'outcome') !== undefined &&
    conceptOf(named, 'condition') === undefined
  );
}
