import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { ClauseReading } from './clause-reading';
import { carryOn, type Surroundings } from './context';
import { directionOf } from './direction';
import { hasKnownObject, namesUnknownCondition } from './known-object';
import { BASELINE } from './roles';
import { cuesOf, type Sentence } from './sentence';
import type { Change, Statement } from './statement';

/**
 * The statements of one clause: one for each intervention, condition and outcome it names or takes over.
 * A clause that is only half understood (an object that no name of the base covers) gives none.
 */
export function toStatements(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  around: Surroundings,
  citations: readonly string[],
): Statement[] {
  const change = changeSaid(reading);
  if (!change || deniesOnlyExtent(sentence, reading) || !hasKnownObject(sentence, reading, base)) return [];
  const parts = partsOf(sentence, reading, base, around);
  return parts.interventions.flatMap((intervention) =>
    parts.conditions.flatMap((condition) =>
      outcomesFor(reading, condition, around, base).map((outcome) =>
        statement(
          sentence,
          reading,
          base,
          { intervention, condition, outcome, trials: parts.trials },
          change,
          citations,
        ),
      ),
    ),
  );
}

/** "Does not cure" or "not permanent" denies the extent, not the benefit. */
function deniesOnlyExtent(
  sentence: Sentence,
  { clause, predicate, extent, rules, force }: ClauseReading,
): boolean {
  if (cuesOf(sentence.cues, 'denied-universal', clause).length > 0) return true;
  if (!predicate?.negated && force !== 'rejected') return false;
  return extent.permanent || extent.universal || extent.certain || rules.includes('relief-absolute');
}

function changeSaid({ predicate, advice, roles, force }: ClauseReading): Change | undefined {
  const said =
    (predicate?.purpose ? undefined : predicate?.change) ??
    (advice && (advice === 'avoid' ? 'none' : 'better'));
  if (said === undefined || said === 'different') return undefined;
  const turned = roles.turned ? TURNED[said] : said;
  return force === 'rejected' ? REJECTED[turned] : turned;
}

const TURNED: Readonly<Record<Change, Change>> = {
  increase: 'decrease',
  decrease: 'increase',
  better: 'worse',
  worse: 'better',
  none: 'none',
  different: 'different',
};
const REJECTED: Readonly<Record<Change, Change>> = {
  increase: 'none',
  decrease: 'none',
  better: 'none',
  worse: 'none',
  none: 'better',
  different: 'none',
};

interface Parts {
  readonly interventions: readonly (string | undefined)[];
  readonly conditions: readonly (string | undefined)[];
  readonly trials: readonly string[];
}

function partsOf(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  around: Surroundings,
): Parts {
  const { clause, roles } = reading;
  const points = (of: 'intervention' | 'trial' | 'condition') =>
    cuesOf(sentence.cues, 'anaphor', { from: 0, to: clause.to }).some(({ means }) => means.of === of);
  const named = sentence.trials.filter(({ from }) => from < clause.to).flatMap(({ trials }) => trials);
  const trials = named.length > 0 || !points('trial') ? named : around.previous.trials;
  const given = carryOn(around.heading, around.previous);
  const pointed = points('intervention') ? given.interventions : around.labels.interventions;
  const interventions = roles.interventions.length > 0 ? roles.interventions : pointed;
  const above = around.labels.conditions.length > 0 ? around.labels : around.heading;
  const back = points('intervention') || points('condition') || points('trial') ? given : above;
  const carriedOn = namesUnknownCondition(sentence, reading) ? [] : back.conditions;
  const conditions = roles.conditions.length > 0 ? roles.conditions : carriedOn;
  const known = conditions.length > 0 ? conditions : conditionsOf(roles.outcomes, base);
  return withTrials({ interventions, conditions: narrowest(known, base), trials }, base);
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

/** Without the conditions of which a narrower one is named too: "neuropathic pain after spinal cord injury". */
function narrowest(conditions: readonly string[], base: EvidenceBase): string[] {
  const index = conceptIndex(base);
  return conditions.filter((id) => !conditions.some((other) => other !== id && index.isA(other, id)));
}

function outcomesFor(
  { roles, predicate, advice }: ClauseReading,
  condition: string | undefined,
  { labels, heading }: Surroundings,
  base: EvidenceBase,
): (string | undefined)[] {
  const index = conceptIndex(base);
  if (predicate?.prevention) {
    const onset = base.concepts.find((concept) => concept.kind === 'outcome' && concept.prevention);
    if (onset && roles.outcomes.length === 0) return [onset.id];
  }
  if (roles.outcomes.length > 0 && !advice) return narrowest(roles.outcomes, base);
  const above = labels.outcomes.length > 0 ? labels.outcomes : heading.outcomes;
  if (above.length > 0 && !advice) return narrowest(above, base);
  const own = condition === undefined ? undefined : index.get(condition);
  return [own?.kind === 'condition' ? own.symptom : undefined];
}

/** "The drug and the control drug improved pain": where a trial held the two against each other, each is against itself. */
function comparedTogether({ roles }: ClauseReading, base: EvidenceBase): boolean {
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

interface About {
  readonly intervention: string | undefined;
  readonly condition: string | undefined;
  readonly outcome: string | undefined;
  readonly trials: readonly string[];
}

function statement(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  { intervention, condition, outcome, trials }: About,
  change: Change,
  citations: readonly string[],
): Statement {
  const span = spanOf(sentence, reading);
  const alone = reading.predicate?.occurrence || comparedTogether(reading, base);
  const comparator = alone ? BASELINE : reading.roles.comparator;
  return {
    span,
    text: sentence.text.slice(span.start, span.end),
    ...(intervention === undefined ? {} : { intervention }),
    ...(condition === undefined ? {} : { condition }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(comparator === undefined ? {} : { comparator }),
    populations: reading.roles.populations,
    change,
    direction: directionOf(change, outcome === undefined ? undefined : conceptIndex(base).get(outcome)),
    force: reading.force,
    ...(reading.advice ? { advice: reading.advice } : {}),
    extent: reading.extent,
    trials,
    citations,
    trace: reading.rules,
  };
}

/** The words of the clause without the link word and marks at its edges. */
function spanOf({ text, tokens, cues }: Sentence, { clause }: ClauseReading): { start: number; end: number } {
  let from = clause.from;
  while (
    from < clause.to - 1 &&
    (tokens[from]?.kind === 'mark' ||
      cues.some((cue) => cue.means.kind === 'link' && cue.from === from && cue.means.link !== 'that'))
  )
    from++;
  let to = clause.to;
  while (to > from + 1 && tokens[to - 1]?.kind === 'mark') to--;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  return { start, end };
}
