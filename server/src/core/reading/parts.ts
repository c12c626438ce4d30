import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { trialIndex } from '../evidence/trial-index';
import { byRoute } from './by-route';
import { citedBy } from './cited-by';
import type { ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { combinationIn, givesBoth } from './combination';
import { conditionsFor } from './conditions-for';
import { carryOn, type Surroundings } from './context';
import { GROUPS, PRONOUNS } from './english/function-words';
import { COURSES } from './english/regimens';
import { PLURAL_ANAPHORS } from './english/word-classes';
import { pointedBack, pointedCondition } from './former-or-latter';
import { isOneOf } from './is-one-of';
import { trialsWithin } from './named-trials';
import { narrowest } from './narrowest';
import type { Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import { givenBy, thoseGiving } from './trials-giving';
import { pointsToTrial, trialsOf } from './trials-of';

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
  citations: readonly string[],
): Parts {
  const { clause, roles } = reading;
  const anaphors = cuesOf(sentence.cues, 'anaphor', { from: 0, to: clause.to });
  const pointing = anaphors.filter((cue) => !isGroup(sentence, cue) && !isRelieved(sentence, reading, cue));
  const pointsTo = new Set(pointing.map(({ means }) => means.of));
  const told = trialsOf(
    sentence,
    reading,
    around.previous,
    pointsTo.has('trial') && pointsToTrial(sentence),
    base,
    citations,
  );
  const trials = told.length > 0 ? told : around.labels.trials;
  const given = carryOn(around.heading, around.previous);
  const pointed = pointsTo.has('intervention')
    ? meantBy(sentence, anaphors, given.interventions)
    : around.labels.interventions;
  const named = byRoute(sentence, clause, roles.interventions, base);
  const headed =
    pointed.length === 0 && advisesCourse(sentence, reading) ? around.heading.interventions : pointed;
  const interventions = named.length > 0 ? named : headed;
  const conditions = conditionsFor(
    sentence,
    reading,
    around,
    { trials, points: pointsTo.size > 0, cited: citedBy(sentence, clause) ?? citations },
    base,
  );
  const parts = withTrials(
    {
      interventions:
        reading.ownInterventions.length > 0
          ? interventions
          : givenBy(
              trials,
              interventions,
              base,
              roles.interventions.length > 0 && !namesTrial(sentence, clause),
            ),
      conditions: narrowest(sentence, pointedCondition(sentence, reading, conditions), base),
      trials,
    },
    around.previous.interventions,
    base,
  );
  const back = pointedBack(sentence, reading, given.interventions);
  if (back) return { ...parts, interventions: back };
  return withTogether(sentence, reading, parts, interventions, base);
}

/** What is said of several treatments given together is said of none of them alone. */
function withTogether(
  sentence: Sentence,
  { clause, ownInterventions }: ClauseReading,
  parts: Parts,
  interventions: readonly string[],
  base: EvidenceBase,
): Parts {
  const reported = trialIndex(base).among(parts.trials);
  const combination = combinationIn(sentence, clause, interventions, reported, base);
  const both = ownInterventions.length === 0 && givesBoth(sentence, toldOf(sentence, clause));
  return combination === undefined && !both ? parts : { ...parts, interventions: [combination] };
}

/** A clause with what stands before it where that says nothing by itself: "plus both: less pain". */
function toldOf({ cues }: Sentence, { from, to }: Clause): Range {
  return cuesOf(cues, 'effect', { from: 0, to: from }).length > 0 ? { from, to } : { from: 0, to };
}

/** "## X in asthma: A short course is recommended". */
function advisesCourse({ tokens }: Sentence, { advice, clause }: ClauseReading): boolean {
  return advice !== undefined && tokens.slice(clause.from, clause.to).some(({ norm }) => COURSES.has(norm));
}

/** "It" and "the drug" mean one treatment: of several told before, the one that was spoken of first. */
function meantBy(
  { tokens }: Sentence,
  anaphors: readonly Range[],
  told: readonly string[],
): readonly string[] {
  const words = anaphors.flatMap(({ from, to }) => tokens.slice(from, to).map(({ norm }) => norm));
  return words.some((word) => PLURAL_ANAPHORS.has(word)) ? told : told.slice(0, 1);
}

/** "X failed in <trial>; <another> relieved it": by what, that trial tells. */
function namesTrial(sentence: Sentence, clause: Clause): boolean {
  const ranges = clause.opening ? [clause.opening, clause] : [clause];
  return ranges.some((range) => trialsWithin(sentence, range).length > 0);
}

/** "Both groups", "the treatment and placebo groups": those who were treated are no treatment. */
function isGroup({ tokens }: Sentence, { to }: Range): boolean {
  return tokens.slice(to, to + GROUP_REACH).some(({ norm }) => GROUPS.has(norm));
}

/** "Once there is pain, an infusion softens it": what is relieved is no treatment. */
function isRelieved({ tokens }: Sentence, { predicate }: ClauseReading, { from }: Range): boolean {
  return (
    predicate?.core.to === from &&
    isOneOf(tokens, from, PRONOUNS) &&
    predicate.rules.some((rule) => RELIEVING.has(rule))
  );
}

/** Words between "the treatment" and "groups" at most. */
const GROUP_REACH = 3;

/** The rules of verbs whose object is a complaint. */
const RELIEVING: ReadonlySet<string> = new Set([
  'relief-verb',
  'relief-absolute',
  'removal-verb',
  'prevention-verb',
]);

/**
 * A trial named as the source tells its own condition and drug where the sentence does not; of several drugs, the one of
 * which the text before spoke.
 */
function withTrials(parts: Parts, before: readonly string[], base: EvidenceBase): Parts {
  const trials = thoseGiving(parts.interventions, trialIndex(base).among(parts.trials), base);
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
    parts.interventions.length > 0 ? parts.interventions : drugOf([...new Set(studied)], before);
  return {
    trials: trials.map(({ id }) => id),
    interventions: orNone(interventions),
    conditions: orNone([...new Set(conditions)]),
  };
}

function drugOf(studied: readonly string[], before: readonly string[]): readonly string[] {
  const told = studied.filter((id) => before.includes(id));
  return told.length === 1 ? told : studied.slice(0, 1);
}

/** "The drug and the control drug improved pain": where a trial held the two against each other, each is against itself. */
export function comparedTogether({ roles }: ClauseReading, base: EvidenceBase): boolean {
  const [first, second, ...more] = roles.interventions;
  if (roles.joint !== 'drugs' || !first || !second || more.length > 0) return false;
  const { areRelated } = conceptIndex(base);
  return base.trials.some(({ arms }) => {
    const givenIn = (id: string, role: 'intervention' | 'comparator') =>
      arms.some(
        (arm) => arm.role === role && arm.treatments.some(({ intervention }) => areRelated(intervention, id)),
      );
    const against = (one: string, other: string) =>
      givenIn(one, 'intervention') && !givenIn(one, 'comparator') && givenIn(other, 'comparator');
    return against(first, second) || against(second, first);
  });
}
