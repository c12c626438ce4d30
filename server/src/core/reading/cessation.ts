import { durationsIn } from './durations';
import type { Effect } from './effects';
import { OPENS_ANOTHER } from './english/clause-edges';
import { DENYING_VERB } from './english/denials';
import { AUXILIARIES, FINDING_VERBS } from './english/function-words';
import { TIME_PREPOSITIONS } from './english/prepositions';
import { GONE, WENT } from './english/regimens';
import { DETERMINERS, POSSESSIVES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import type { Token } from './tokens';

/** The rule by which an effect is said to have ended: "the benefit fades". */
const CESSATION = 'cessation';

/** That, and the denial of what has been: "it no longer helped". */
const ENDINGS: ReadonlySet<string> = new Set([CESSATION, 'no-longer']);

/** Whether what was read says that an effect ended, which denies none that was there before. */
export function tellsEnd(rules: readonly string[]): boolean {
  return rules.some((rule) => ENDINGS.has(rule));
}

/**
 * The effects of a clause, as one that ended where the first is its subject and the first verb says so: "the gain from
 * a week of X had gone by then". A good thing that has a name ends where a time is told or by itself; else something took it away.
 */
export function asEnded(tokens: readonly Token[], clause: Range, effects: readonly Effect[]): Effect[] {
  const [subject] = effects;
  const end = subject && isSubject(tokens, subject) ? endOf(tokens, { from: subject.to, to: clause.to }) : -1;
  const timed =
    subject?.rule !== 'named-change' || effects.length === 1 || durationsIn(tokens, clause).length > 0;
  const others = effects.slice(1).some(({ to, from }) => to > end + 1 || from < end - ENDING_REACH);
  if (!subject || end < 0 || !timed || others) return [...effects];
  return [{ ...subject, change: 'none', form: 'efficacy', absolute: false, rule: CESSATION, to: end }];
}

/** Words of "wore off" behind its first, or of "had gone" before its last, at most. */
const ENDING_REACH = 2;

/** A noun, also "the gain from X", and no verb: "patients gain from X". */
function isSubject(tokens: readonly Token[], { form, from }: Effect): boolean {
  if (form === 'response')
    return isOneOf(tokens, from - 1, DETERMINERS) || isOneOf(tokens, from - 1, POSSESSIVES);
  return form === 'noun' || form === 'topic' || form === 'difference';
}

/** Up to which of these the subject goes on. */
const VERBS_OR_EDGES: ReadonlySet<string> = new Set([...AUXILIARIES, ...WENT, ...OPENS_ANOTHER]);

/** "Was over by then", and not "was over 20%". */
const isOver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'over' && isOneOf(tokens, at + 1, TIME_PREPOSITIONS);

/** A mark ends the subject, and not that of "Smith et al. (saw)". */
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'mark' && tokens[at - 1]?.norm !== 'al';

/** Behind "that <trial> saw", which tells whose finding the subject is. */
function pastFinding(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.norm !== 'that') return from;
  const verb = tokens.findIndex(
    ({ norm }, at) => at > from && at <= from + FINDING_REACH && FINDING_VERBS.has(norm),
  );
  return verb < 0 ? from : verb + 1;
}

/** Words and marks of "that Smith et al. saw" at most. */
const FINDING_REACH = 6;

/** The token behind the first verb of a range where that tells an end; -1 where it tells something else. */
function endOf(tokens: readonly Token[], { from, to }: Range): number {
  const start = pastFinding(tokens, from);
  const verb = tokens.findIndex(
    ({ norm }, at) => at >= start && at < to && (ends(tokens, at) || VERBS_OR_EDGES.has(norm)),
  );
  if (isOneOf(tokens, verb, WENT)) return verb + 1;
  if (!isOneOf(tokens, verb, AUXILIARIES)) return -1;
  const gone = tokens.findIndex(({ norm }, at) => at > verb && (GONE.has(norm) || isOver(tokens, at)));
  const denied = tokens.slice(verb, gone).some(({ norm }) => DENYING_VERB.has(norm));
  return gone < 0 || gone > verb + ENDING_REACH || denied ? -1 : gone + 1;
}
