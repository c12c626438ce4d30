import type { LocatedDesign } from './design';
import { durationsIn, type NamedDuration } from './durations';
import { AWAY_FROM, FOLLOWED_FOR, FOLLOWING, GIVING_VERBS, TREATMENT_TIME_WORDS } from './english/design';
import { GIVEN_FOR } from './english/prepositions';
import { isOneOf } from './is-one-of';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

/** Words this far around a length of time tell whether it is that of a treatment. */
const TIME_REACH = 6;

/** The lengths of time in a sentence that are those of a treatment or of the follow-up. */
export function timesIn({ tokens, cues }: Sentence): LocatedDesign[] {
  const tells = cues.some(({ means }) => means.kind === 'effect');
  const giving = tokens.findIndex(({ norm }) => GIVING_VERBS.has(norm));
  const exact = durationsIn(tokens, { from: 0, to: tokens.length }).filter(({ atLeast }) => !atLeast);
  return exact.flatMap(({ hours, from, to }): LocatedDesign[] => {
    if (isFollowUp(tokens, { hours, from, to }))
      return [{ design: { aspect: 'follow-up', hours }, from, to }];
    if (isPoint(tokens, { from, to })) return [];
    const around = tokens.slice(Math.max(0, from - TIME_REACH), to + TIME_REACH);
    const given = !tells && giving >= 0 && giving < from && isOneOf(tokens, from - 1, GIVEN_FOR);
    if (!given && !around.some(({ norm }) => TREATMENT_TIME_WORDS.has(norm))) return [];
    return [{ design: { aspect: 'duration', hours, ...(given && { given }) }, from, to }];
  });
}

/** "A week after every infusion" is a time, "for six hours after it" a length of one. */
function isPoint(tokens: readonly Token[], { from, to }: Pick<NamedDuration, 'from' | 'to'>): boolean {
  const lasting = [from - 1, from - 2].some((at) => isOneOf(tokens, at, GIVEN_FOR));
  return !lasting && isOneOf(tokens, to, AWAY_FROM);
}

/** "Followed their patients for", "follow-up ended at": how long people were followed in all, and not when. */
function isFollowUp(tokens: readonly Token[], { from }: NamedDuration): boolean {
  let at = from - 1;
  while (isOneOf(tokens, at, FOLLOWED_FOR)) at--;
  return at < from - 1 && isOneOf(tokens, at, FOLLOWING);
}
