import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { ClauseReading } from './clause-reading';
import { carryOn, type Surroundings } from './context';
import { GROUPS, PAST } from './english/function-words';
import { namesUnknownCondition } from './known-object';
import { conceptOf } from './mentions';
import type { Range } from './range';
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
  const pointing = cuesOf(sentence.cues, 'anaphor', { from: 0, to: clause.to }).filter(
    (cue) => !isGroup(sentence, cue),
  );
  const points = (of: 'intervention' | 'trial' | 'condition') =>
    pointing.some(({ means }) => means.of === of);
  const own = sentence.trials.filter(({ from }) => from < clause.to).flatMap(({ trials }) => trials);
  const known = around.previous.trials.length === 1 && reportsResult(sentence, reading);
  const goesOn = points('trial') || known || pointsToSubjects(sentence, clause);
  const trials = own.length > 0 || !goesOn ? own : around.previous.trials;
  const given = carryOn(around.heading, around.previous);
  const pointed = points('intervention') ? given.interventions : around.labels.interventions;
  const interventions = roles.interventions.length > 0 ? roles.interventions : pointed;
  const above = around.labels.conditions.length > 0 ? around.labels : around.heading;
  const back = points('intervention') || points('condition') || points('trial') ? given : above;
  // What a trial studied goes before what was spoken of earlier.
  const carried = trials.length > 0 ? [] : back.conditions;
  const conditions = conditionsFor(sentence, reading, carried, base);
  return withTrials({ interventions, conditions: narrowest(sentence, conditions, base), trials }, base);
}

/** The conditions of a clause: its own, those carried over, or the one that its outcome is a symptom of. */
function conditionsFor(
  sentence: Sentence,
  reading: ClauseReading,
  carried: readonly string[],
  base: EvidenceBase,
): readonly string[] {
  const { conditions, outcomes } = reading.roles;
  if (namesUnknownCondition(sentence, reading)) return withoutOutcomes(sentence, conditions);
  const told = conditions.length > 0 ? conditions : carried;
  return told.length > 0 ? told : conditionsOf(outcomes, base);
}

/** "In these mice": those of the trial that was told before. */
function pointsToSubjects({ tokens, mentions }: Sentence, { to }: Range): boolean {
  return mentions.some(
    (mention) =>
      mention.to <= to &&
      conceptOf(mention, 'population') &&
      /^(?:these|those)$/.test(tokens[mention.from - 1]?.norm ?? ''),
  );
}

/** Without the conditions of which only an outcome's name tells: "depressive symptoms in gingivitis". */
function withoutOutcomes({ mentions }: Sentence, conditions: readonly string[]): string[] {
  return conditions.filter((id) =>
    mentions.some((mention) => conceptOf(mention, 'condition')?.id === id && !conceptOf(mention, 'outcome')),
  );
}

/** "Both groups", "the treatment and placebo groups": those who were treated are no treatment. */
function isGroup({ tokens }: Sentence, { to }: Range): boolean {
  return tokens.slice(to, to + GROUP_REACH).some(({ norm }) => GROUPS.has(norm));
}

/** Words between "the treatment" and "groups" at most. */
const GROUP_REACH = 3;

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
  const trials = base.trials.filter(({ id }) => parts.trials.includes(id));
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
    trials: parts.trials,
    interventions: orNone(interventions),
    conditions: orNone([...new Set(conditions)]),
  };
}

/**
 * Without the concepts of which a narrower one is named too ("neuropathic pain after spinal cord injury"), unless the
 * two are listed side by side ("pain and burning pain").
 */
function narrowest(sentence: Sentence, ids: readonly string[], base: EvidenceBase): string[] {
  const index = conceptIndex(base);
  return ids.filter(
    (id) => !ids.some((other) => other !== id && index.isA(other, id) && !areListed(sentence, id, other)),
  );
}

function areListed({ tokens, mentions }: Sentence, one: string, other: string): boolean {
  const of = (id: string) => mentions.filter(({ named }) => named.some(({ concept }) => concept.id === id));
  return of(one).some((a) =>
    of(other).some((b) => {
      const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).map(({ norm }) => norm);
      return (
        between.some((word) => /^(?:and|or|nor)$/.test(word)) && between.every((word) => LISTING.test(word))
      );
    }),
  );
}

const LISTING = /^(?:and|or|nor|in|for|on|of|the|,)$/;

/** The outcomes a clause speaks of: its own, those of its labels or heading, or the symptom of the condition. */
export function outcomesFor(
  sentence: Sentence,
  { roles, predicate, advice }: ClauseReading,
  condition: string | undefined,
  { labels, heading }: Surroundings,
  base: EvidenceBase,
): (string | undefined)[] {
  const index = conceptIndex(base);
  if (predicate?.prevention) {
    const onset = base.concepts.find((concept) => concept.kind === 'outcome' && concept.prevention);
    const claimed = condition !== undefined && onset && hasClaim(condition, onset.id, base);
    if (claimed && roles.outcomes.length === 0) return [onset.id];
  }
  if (roles.outcomes.length > 0 && !advice) return narrowest(sentence, roles.outcomes, base);
  const above = labels.outcomes.length > 0 ? labels.outcomes : heading.outcomes;
  if (above.length > 0 && !advice) return narrowest(sentence, above, base);
  const own = condition === undefined ? undefined : index.get(condition);
  return [own?.kind === 'condition' ? own.symptom : undefined];
}

/** Where nothing is claimed of whether a condition arises, "keeps it away" is about the condition itself. */
function hasClaim(condition: string, outcome: string, base: EvidenceBase): boolean {
  const concepts = conceptIndex(base);
  return base.claims.some((claim) => claim.outcome === outcome && concepts.isA(condition, claim.condition));
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
