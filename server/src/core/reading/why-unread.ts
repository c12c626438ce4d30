import type { EvidenceBase } from '../evidence/base';
import { tellsEnd } from './cessation';
import { changeSaid } from './change-said';
import type { ClauseReading } from './clause-reading';
import { wholePopulations } from './extent';
import { tellsFrequency } from './frequency';
import { hasKnownObject } from './known-object';
import { hasKnownSubject } from './known-subject';
import { isLikenedToBefore } from './likened-to-before';
import { isOfOnePerson } from './one-person';
import type { Range } from './range';
import { selectsPatients } from './selected';
import { cuesOf, type Sentence } from './sentence';

/** Why no statement is made of a clause: what is missing, or what it says instead. */
export type Unread =
  | 'no-effect'
  | 'purpose'
  | 'no-direction'
  | 'extent-only'
  | 'unknown-object'
  | 'unknown-subject';

/** Why a clause gives no statement; `undefined` where it gives some. */
export function whyUnread(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
): Unread | undefined {
  const { predicate, advice } = reading;
  if (changeSaid(reading) === undefined) {
    if (!predicate && !advice) return 'no-effect';
    return predicate?.purpose ? 'purpose' : 'no-direction';
  }
  if (deniesOnlyExtent(sentence, reading) || tellsOnlyEnd(reading)) return 'extent-only';
  // "Unlike in its prevention, ...": what is held against is not said.
  if (reading.clause.link === 'unlike' && !reading.fragment) return 'no-direction';
  if (pointsAway(sentence, reading) || countsUntold(sentence, reading)) return 'unknown-object';
  if (isOfOther(sentence, reading)) return 'unknown-subject';
  if (!hasKnownObject(sentence, reading, base)) return 'unknown-object';
  return hasKnownSubject(sentence, reading) ? undefined : 'unknown-subject';
}

/** Said of the control group, of what was told before, of one patient, or of who was chosen for a treatment. */
function isOfOther(sentence: Sentence, reading: ClauseReading): boolean {
  return (
    reading.roles.ofControl === true ||
    isLikenedToBefore(sentence, reading) ||
    isOfOnePerson(sentence, reading) ||
    selectsPatients(sentence, reading)
  );
}

/** "Commoner with X in the former": where that is, the sentence does not tell. */
function pointsAway(
  { tokens }: Sentence,
  { clause, pointsTo, ownInterventions, roles }: ClauseReading,
): boolean {
  if (pointsTo === undefined || ownInterventions.length === 0 || roles.conditions.length > 0) return false;
  return tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'former' || norm === 'latter');
}

/** "(Nausea was seen.) They were more frequent with X": of what was told in the sentence before. */
function countsUntold(sentence: Sentence, { clause, predicate, roles }: ClauseReading): boolean {
  if (!predicate || roles.outcomes.length > 0 || !tellsFrequency(predicate.rules)) return false;
  const subject = Math.max(clause.from, predicate.core.from - 2);
  return sentence.tokens
    .slice(subject, predicate.core.from)
    .some(({ norm }) => norm === 'they' || norm === 'these');
}

/** "Does not cure", "not permanent" and "some feel no better" deny the extent, not the benefit. */
function deniesOnlyExtent(sentence: Sentence, { clause, predicate, rules, force }: ClauseReading): boolean {
  if (cuesOf(sentence.cues, 'denied-universal', clause).length > 0) return true;
  if (predicate?.change === 'none' && cuesOf(sentence.cues, 'some-only', clause).length > 0) return true;
  if (!predicate?.negated && force !== 'rejected') return false;
  const whole = clause.opening ? [clause.opening, clause] : [clause];
  const denials = whole.flatMap((part) => [
    ...cuesOf(sentence.cues, 'negation', part),
    ...cuesOf(sentence.cues, 'rejection', part),
  ]);
  const denial = Math.min(...denials.map(({ from }) => from));
  const extents = [
    ...EXTENTS.flatMap((kind): readonly Range[] => cuesOf(sentence.cues, kind, clause)),
    ...wholePopulations(sentence, clause),
  ];
  const behind = force === 'rejected' ? extents : extents.filter(({ from }) => from > denial);
  return behind.length > 0 || rules.includes('relief-absolute');
}

/** "The effect fades": it has been there, and nobody says until when. */
function tellsOnlyEnd({ predicate, extent }: ClauseReading): boolean {
  return extent.hours === undefined && tellsEnd(predicate?.rules ?? []);
}

const EXTENTS = ['permanence', 'universal', 'certainty'] as const;
