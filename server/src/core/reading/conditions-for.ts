import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { perBase } from '../evidence/per-base';
import type { ClauseReading } from './clause-reading';
import { carryOn, type Surroundings } from './context';
import { namesUnknownCondition } from './known-object';
import { conceptOf } from './mentions';
import type { Sentence } from './sentence';
import { citedTrials, studiedBy } from './trials-of';

/** What else tells the conditions of a clause: the trials that it is on, whether it points back, and what it cites. */
interface Told {
  readonly trials: readonly string[];
  readonly points: boolean;
  readonly cited: readonly string[];
}

/** The conditions of a clause: its own, those carried over, or the one that its outcome is a symptom of. */
export function conditionsFor(
  sentence: Sentence,
  reading: ClauseReading,
  around: Surroundings,
  { trials, points, cited }: Told,
  base: EvidenceBase,
): readonly string[] {
  const { outcomes } = reading.roles;
  const conditions = isInherited(reading, trials, base) ? [] : reading.roles.conditions;
  if (reading.ofOtherTrials && conditions.length === 0) return [];
  if (namesUnknownCondition(sentence, reading)) return withoutOutcomes(sentence, conditions);
  // What a trial studied goes before what was spoken of earlier.
  const before = trials.length > 0 ? [] : spokenOf(reading, around, points);
  const carried = studiedOf(before, citedTrials(cited, base), around, base);
  const told = conditions.length > 0 ? conditions : carried;
  if (told.length > 0) return told;
  const usual = conditionsOf(outcomes, base);
  if (usual.length === 0) return usual;
  const spoken = [...carryOn(around.heading, around.previous).conditions, ...around.before.conditions];
  // Where another condition was spoken of, an outcome is one of that.
  return spoken.length === 0 ||
    usual.some((id) => spoken.some((other) => conceptIndex(base).areRelated(other, id)))
    ? usual
    : [];
}

/** A condition that only the clauses before tell is not that of a trial in another one, or in a wider one. */
function isInherited(
  { ownConditions, roles }: ClauseReading,
  trials: readonly string[],
  base: EvidenceBase,
): boolean {
  return ownConditions.length === 0 && trials.length > 0 && !studiedBy(trials, roles.conditions, base);
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

/** Of the conditions that were only spoken of before, and stand above no clause as its heading, those that what is cited studied. */
function studiedOf(
  spoken: readonly string[],
  cited: readonly string[],
  { heading, labels }: Surroundings,
  base: EvidenceBase,
): readonly string[] {
  const above = heading.conditions.length + labels.conditions.length > 0;
  return above || cited.length === 0 ? spoken : spoken.filter((id) => studiedBy(cited, [id], base));
}

/** Without the conditions of which only an outcome's name tells: "depressive symptoms in gingivitis". */
function withoutOutcomes({ mentions }: Sentence, conditions: readonly string[]): string[] {
  return conditions.filter((id) =>
    mentions.some((mention) => conceptOf(mention, 'condition')?.id === id && !conceptOf(mention, 'outcome')),
  );
}

/** The conditions that the claims are on and that have a symptom. */
const withSymptom = perBase(({ concepts, claims }) => {
  const claimed = new Set(claims.map(({ condition }) => condition));
  return concepts.flatMap((concept) => {
    if (concept.kind !== 'condition' || concept.symptom === undefined || !claimed.has(concept.id)) return [];
    const { id, broader, symptom } = concept;
    return [{ id, broader, symptom }];
  });
});

/** A symptom that only one condition has stands for it: wheezing is that of asthma. */
function conditionsOf(outcomes: readonly string[], base: EvidenceBase): string[] {
  const having = withSymptom(base).filter(({ symptom }) => outcomes.includes(symptom));
  const widest = having.filter(({ broader }) => !having.some(({ id }) => broader.includes(id)));
  return widest.length === 1 ? widest.map(({ id }) => id) : [];
}
