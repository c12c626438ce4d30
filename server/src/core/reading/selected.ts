import type { ClauseReading } from './clause-reading';
import { SELECTED } from './english/content-words';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { covers } from './range';
import type { Sentence } from './sentence';

/** "Those whose pain falls by a third are randomised to X": who is chosen for a treatment tells nothing of what it does. */
export function selectsPatients(
  { tokens, mentions }: Sentence,
  { clause, predicate, ofPatients }: ClauseReading,
): boolean {
  if (!ofPatients || !predicate) return false;
  const treatments = mentions.filter(
    (mention) => covers(clause, mention) && conceptOf(mention, 'intervention'),
  );
  const chosen = tokens.findIndex((_, at) => at >= predicate.to && isOneOf(tokens, at, SELECTED));
  return chosen >= 0 && treatments.length > 0 && treatments.every(({ from }) => from > chosen);
}
