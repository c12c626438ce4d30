import type { ClauseReading } from './clause-reading';
import { OBJECT_PREPOSITIONS } from './english/prepositions';
import { SAME } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { covers } from './range';
import type { Sentence } from './sentence';

/** "The same reduction was seen with X", "... as with X": what X did is likened to what was told before, not denied. */
export function isLikenedToBefore(
  { tokens, mentions }: Sentence,
  { clause, predicate, roles }: ClauseReading,
): boolean {
  if (!predicate?.rules.includes('equality') || roles.comparator !== undefined) return false;
  const same = tokens.findIndex((_, at) => at >= clause.from && at < clause.to && isOneOf(tokens, at, SAME));
  const treatments = mentions.filter(
    (mention) => covers(clause, mention) && conceptOf(mention, 'intervention'),
  );
  return (
    same >= 0 &&
    treatments.length === 1 &&
    treatments.every(({ from }) => from > same && isOneOf(tokens, from - 1, OBJECT_PREPOSITIONS))
  );
}
