import type { ClauseReading } from './clause-reading';
import { SHOWING, TRIAL_NOUNS } from './english/content-words';
import { PRONOUNS } from './english/function-words';
import { PLACE_PREPOSITIONS, TIMES_TOLD_BY_WHICH } from './english/prepositions';
import { POINTING_BACK } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { nextMark } from './scope-end';
import { cuesOf, type Sentence } from './sentence';

/** "Some believe that it works, but this is wrong": a rejection in a clause of its own reaches back. */
export function rejectLate(sentence: Sentence, readings: readonly ClauseReading[]): ClauseReading[] {
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    const rejected =
      next &&
      !next.predicate &&
      next.rejects &&
      !leavesPlace(sentence, next) &&
      ((reading.believed && !isAsked(reading)) ||
        refersBack(sentence, next) ||
        isTakenBack(sentence, reading, next));
    return rejected ? { ...reading, force: 'rejected' } : reading;
  });
}

/** "They asked why we had not advised it" is no belief. */
function isAsked({ rules }: ClauseReading): boolean {
  return rules.includes('open');
}

/**
 * "..., which is incorrect" and "but this is wrong"; "which shows how wrong one may be" judges something else, and "after
 * which there is no proof of it" tells of a time.
 */
function refersBack({ tokens }: Sentence, { clause }: ClauseReading): boolean {
  const pointing = tokens.slice(clause.from, clause.from + 3).findIndex(({ norm }, at) => {
    const before = clause.from + at - 1;
    // "And that X" goes on with what is told.
    return POINTING_BACK.has(norm)
      ? !isOneOf(tokens, before, TIMES_TOLD_BY_WHICH)
      : norm === 'that' && tokens[before]?.norm !== 'and';
  });
  return pointing >= 0 && !isOneOf(tokens, clause.from + pointing + 1, SHOWING);
}

/** "Although small studies suggested X, larger ones have not confirmed it"; what was found stays found by those who did. */
function isTakenBack(
  { cues, tokens }: Sentence,
  { force }: ClauseReading,
  { clause }: ClauseReading,
): boolean {
  const end = tokens.findLastIndex(({ kind }, at) => at < clause.to && kind !== 'mark') + 1;
  const told = cuesOf(cues, 'rejection', clause).some(
    ({ from, to }) =>
      end - to <= TAKEN_BACK_REACH && tokens.slice(from, end).some(({ norm }) => PRONOUNS.has(norm)),
  );
  return force === 'hedged' && told;
}

/** "Has not been confirmed in children" takes nothing back of others; "in trials" tells who did not confirm it. */
function leavesPlace({ cues, tokens }: Sentence, { clause }: ClauseReading): boolean {
  return cuesOf(cues, 'rejection', clause).every(({ to }) => {
    const behind = tokens.slice(to, nextMark(tokens, to));
    return isOneOf(tokens, to, PLACE_PREPOSITIONS) && !behind.some(({ norm }) => TRIAL_NOUNS.has(norm));
  });
}

/** Words of "(not borne) this out" at most: what goes on ("in children") takes back no more than that. */
const TAKEN_BACK_REACH = 2;
