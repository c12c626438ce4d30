import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Trial } from '../evidence/schema/trial';
import type { ClauseReading } from './clause-reading';
import { type Clause, splitClauses } from './clauses';
import { carryOn, type Surroundings } from './context';
import { PAST } from './english/function-words';
import { namesUnknownCondition } from './known-object';
import { narrowest } from './outcomes-for';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';

/** Who and what a clause is about, as concept and trial ids; `undefined` stands for what it does not say. */
export interface Parts {
  readonly interventions: readonly (string | undefined)[];
  readonly conditions: readonly (string | undefined)[];
  readonly trials: readonly string[];
}

/** Fills in what a clause leaves unsaid from its sentence, its labels, what stands before it, and the trial it names. */
export function partsOf(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  around: Surroundings,
): Parts {
  const { clause, roles } = reading;
  const anaphors = cuesOf(sentence.cues, 'anaphor', { from: 0, to: clause.to });
  const pointsTo = new Set(anaphors.map(({ means }) => means.of));
  const named = namedTrials(sentence, clause);
  const known = around.previous.trials.length === 1 && reportsResult(sentence, reading);
  const goesOn = pointsTo.has('trial') || known;
  const trials = named.length > 0 || !goesOn ? named : around.previous.trials;
  const given = carryOn(around.heading, around.previous);
  const pointed = pointsTo.has('intervention') ? given.interventions : around.labels.interventions;
  const interventions = roles.interventions.length > 0 ? roles.interventions : pointed;
  // What a trial studied goes before what was spoken of earlier.
  const unknown = trials.length > 0 || namesUnknownCondition(sentence, reading);
  const carriedOn = unknown ? [] : spokenOf(reading, around, pointsTo.size > 0);
  const conditions = roles.conditions.length > 0 ? roles.conditions : carriedOn;
  const told = conditions.length > 0 ? conditions : conditionsOf(roles.outcomes, base);
  return withTrials({ interventions, conditions: narrowest(told, base), trials }, base);
}

/** The conditions spoken of before: those pointed back to, those of labels and headings, or that of the sentence before. */
function spokenOf({ roles }: ClauseReading, around: Surroundings, points: boolean): readonly string[] {
  const given = carryOn(around.heading, around.previous);
  const above = around.labels.conditions.length > 0 ? around.labels : around.heading;
  const back = (points ? given : above).conditions;
  if (back.length > 0) return back;
  // "X was ineffective" goes on about the one condition just spoken of; "X relieves pain" may be said of any.
  const elliptical = roles.outcomes.length === 0 && roles.interventions.length > 0;
  return elliptical && around.before.conditions.length === 1 ? around.before.conditions : [];
}

/** The trials named up to the end of a clause or, where none is, in the relative clause right behind it. */
function namedTrials(sentence: Sentence, { to }: Clause): string[] {
  const before = sentence.trials.filter(({ from }) => from < to);
  const next = splitClauses(sentence).find(({ from, link }) => from === to && link === 'relative');
  const found = before.length > 0 || !next ? before : sentence.trials.filter((name) => covers(next, name));
  return found.flatMap(({ trials }) => trials);
}

/**
 * A result told in the past tense, of no condition in particular, is one of the trial that its paragraph speaks of:
 * "There was no difference in pain."
 */
function reportsResult({ tokens }: Sentence, { ownConditions, predicate }: ClauseReading): boolean {
  if (ownConditions.length > 0 || !predicate) return false;
  const core = tokens[predicate.core.from]?.norm ?? '';
  return core.endsWith('ed') || tokens.some(({ norm }) => PAST.has(norm));
}

/** A symptom that only one condition has stands for it: wheezing is that of asthma. */
function conditionsOf(outcomes: readonly string[], base: EvidenceBase): string[] {
  const having = base.concepts.filter(
    (concept) =>
      concept.kind === 'condition' &&
      outcomes.includes(concept.symptom ?? '') &&
      base.claims.some(({ condition }) => condition === concept.id),
  );
  const widest = having.filter(({ broader }) => !having.some(({ id }) => broader.includes(id)));
  return widest.length === 1 ? widest.map(({ id }) => id) : [];
}

/** A trial named as the source tells its own condition and drug where the sentence does not. */
function withTrials(parts: Parts, base: EvidenceBase): Parts {
  const trials = thoseGiving(
    parts.interventions,
    base.trials.filter(({ id }) => parts.trials.includes(id)),
    base,
  );
  const studied = trials.flatMap(({ arms }) =>
    arms
      .filter(({ role }) => role === 'intervention')
      .flatMap(({ treatments }) => treatments.map(({ intervention }) => intervention)),
  );
  const orNone = <T>(list: readonly T[]): readonly (T | undefined)[] =>
    list.length > 0 ? list : [undefined];
  const conditions =
    parts.conditions.length > 0 ? parts.conditions : trials.flatMap(({ conditions: own }) => own);
  const interventions =
    parts.interventions.length > 0 ? parts.interventions : [...new Set(studied)].slice(0, 1);
  return {
    trials: trials.map(({ id }) => id),
    interventions: orNone(interventions),
    conditions: orNone([...new Set(conditions)]),
  };
}

/** Of several trials, as of one author, those that gave what the sentence names, where any did. */
function thoseGiving(
  interventions: readonly (string | undefined)[],
  trials: readonly Trial[],
  base: EvidenceBase,
): readonly Trial[] {
  const concepts = conceptIndex(base);
  const isSaid = (given: string) =>
    interventions.some((id) => id !== undefined && (concepts.isA(given, id) || concepts.isA(id, given)));
  const giving = trials.filter(({ arms }) =>
    arms.some(
      ({ role, treatments }) =>
        role === 'intervention' && treatments.some(({ intervention }) => isSaid(intervention)),
    ),
  );
  return giving.length > 0 ? giving : trials;
}

/** "The drug and the control drug improved pain": where a trial held the two against each other, each is against itself. */
export function comparedTogether({ roles }: ClauseReading, base: EvidenceBase): boolean {
  const [first, second, ...more] = roles.interventions;
  if (roles.joint !== 'drugs' || !first || !second || more.length > 0) return false;
  return base.trials.some(({ arms }) => {
    const givenIn = (id: string, role: 'intervention' | 'comparator') =>
      arms.some((arm) => arm.role === role && arm.treatments.some(({ intervention }) => intervention === id));
    const against = (one: string, other: string) =>
      givenIn(one, 'intervention') && !givenIn(one, 'comparator') && givenIn(other, 'comparator');
    return against(first, second) || against(second, first);
  });
}
