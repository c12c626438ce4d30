import { BEHIND_PEOPLE, ONLY_THEN, RESISTING } from './english/everyone';
import { PEOPLE } from './english/function-words';
import { EACH_ONE } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';

/** Words between "every" and a condition at most: "every adult patient who suffers from". */
const REACH = 6;

/**
 * Whether a clause speaks of all who have a condition, whatever else they were given before: "every patient with asthma". Those
 * whose condition resists other treatment, or of whom more is told behind it, are not all.
 */
export function isForEveryone({ tokens, mentions }: Sentence, clause: Range): boolean {
  if (tokens.some(({ norm }) => ONLY_THEN.has(norm))) return false;
  return mentions.some((mention) => {
    if (!covers(clause, mention) || !conceptOf(mention, 'condition')) return false;
    const start = Math.max(clause.from, mention.from - REACH);
    const each = tokens.findLastIndex(
      (_, at) => at >= start && at < mention.from && isOneOf(tokens, at, EACH_ONE),
    );
    if (each < 0) return false;
    const named = tokens.slice(each + 1, mention.to);
    const people = named.some((_, index) => isOneOf(tokens, each + 1 + index, PEOPLE));
    const chosen = named.some(({ norm }) => RESISTING.has(norm));
    const next = tokens[mention.to];
    return (
      people &&
      !chosen &&
      (next === undefined || next.text === '.' || isOneOf(tokens, mention.to, BEHIND_PEOPLE))
    );
  });
}
