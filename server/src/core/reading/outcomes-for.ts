import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Concept } from '../evidence/schema/concept';
import type { ClauseReading } from './clause-reading';
import type { Surroundings } from './context';
import { OUTCOME_NOUNS, PREVENTION_NOUNS } from './english/content-words';
import { IS_LENGTH } from './english/time-outcomes';
import { DEMONSTRATIVES } from './english/word-classes';
import { tellsFrequency } from './frequency';
import { isOneOf } from './is-one-of';
import { conditionNear } from './known-object';
import { changeOf, conceptOf } from './mentions';
import { narrowest } from './narrowest';
import type { Predicate } from './predicate';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';

/** What a statement of a clause is on. */
interface About {
  readonly intervention: string | undefined;
  readonly condition: string | undefined;
}

/** The outcomes a clause speaks of: its own, those of its labels or heading, or the symptom of the condition. */
export function outcomesFor(
  sentence: Sentence,
  reading: ClauseReading,
  about: About,
  around: Surroundings,
  base: EvidenceBase,
): (string | undefined)[] {
  const { clause, roles, predicate, advice } = reading;
  const own =
    predicate && (namedOutcome(sentence, predicate) ?? ownOutcome(predicate, roles, about.condition, base));
  if (own) return [own.id];
  const aimed = speaksOfPrevention(sentence, clause, advice !== undefined)
    ? onsetOf(roles.outcomes, about.condition, base)
    : undefined;
  if (aimed) return [aimed.id];
  if (roles.outcomes.length > 0 && !advice) return narrowest(sentence, roles.outcomes, base);
  const pointed = roles.outcomes.length === 0 && pointsToOutcome(sentence, clause);
  if (pointed) return [narrowest(sentence, around.previous.outcomes, base)[0]];
  return unnamed(sentence, reading, about, around, base);
}

/** The outcomes of a clause that names none: those of its labels or heading, or the symptom of the condition. */
function unnamed(
  sentence: Sentence,
  { predicate, advice }: ClauseReading,
  { intervention, condition }: About,
  { labels, heading }: Surroundings,
  base: EvidenceBase,
): (string | undefined)[] {
  const above = labels.outcomes.length > 0 ? labels.outcomes : heading.outcomes;
  const symptom = symptomOf(condition, base);
  const isAbove = above.length > 0 && !advice && !movesOwnCondition(sentence, predicate, symptom, base);
  if (isAbove) return narrowest(sentence, above, base);
  return [onlyOutcome(intervention, condition, symptom, base) ?? symptom];
}

/** "This outcome": one that was told before. */
function pointsToOutcome({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens
    .slice(from, to - 1)
    .some(
      (_, at) => isOneOf(tokens, from + at, DEMONSTRATIVES) && isOneOf(tokens, from + at + 1, OUTCOME_NOUNS),
    );
}

function symptomOf(condition: string | undefined, base: EvidenceBase): string | undefined {
  const treated = condition === undefined ? undefined : conceptIndex(base).get(condition);
  return treated?.kind === 'condition' ? treated.symptom : undefined;
}

/** "Less back pain", "did not improve back pain": what is told of is the complaint itself, whatever the heading is on. */
function movesOwnCondition(
  sentence: Sentence,
  predicate: Predicate | undefined,
  symptom: string | undefined,
  base: EvidenceBase,
): boolean {
  if (!predicate || !conditionNear(sentence, predicate.core)) return false;
  return (
    predicate.change === 'decrease' ||
    predicate.change === 'increase' ||
    namesSymptom(sentence, predicate.core, symptom, base)
  );
}

/** "Back pain" names its symptom, where "asthma" does not. */
function namesSymptom(
  { mentions, tokens }: Sentence,
  { to }: Range,
  symptom: string | undefined,
  base: EvidenceBase,
): boolean {
  const label = symptom === undefined ? undefined : conceptIndex(base).get(symptom)?.label.toLowerCase();
  const object = mentions.find((mention) => mention.from >= to && conceptOf(mention, 'condition'));
  if (!object || label === undefined) return false;
  return tokens.slice(object.from, object.to).some(({ norm }) => norm === label);
}

/** Whether the condition arises, where that is all that is claimed of a treatment itself, and not of a wider one. */
function onlyOutcome(
  intervention: string | undefined,
  condition: string | undefined,
  symptom: string | undefined,
  base: EvidenceBase,
): string | undefined {
  if (condition === undefined || symptom === undefined) return undefined;
  const concepts = conceptIndex(base);
  const own = base.claims.filter(
    (claim) => claim.intervention === intervention && concepts.isA(condition, claim.condition),
  );
  const outcomes = new Set(own.map(({ outcome }) => outcome));
  const [only] = [...outcomes].map((id) => concepts.get(id));
  return outcomes.size === 1 && only?.kind === 'outcome' && only.prevention ? only.id : undefined;
}

/** "Its analgesia is to be weighed against side effects" tells of pain alone. */
function namedOutcome({ mentions }: Sentence, { rules, core }: Predicate): Concept | undefined {
  if (!rules.every((rule) => rule === 'named-change')) return undefined;
  const named = mentions.find((mention) => covers(mention, core) && changeOf(mention));
  return named && conceptOf(named, 'outcome');
}

/** The outcome that the predicate itself is about, whatever is named with it. */
function ownOutcome(
  predicate: Predicate,
  { outcomes }: ClauseReading['roles'],
  condition: string | undefined,
  base: EvidenceBase,
): Concept | undefined {
  // "Back pain was less common" tells whether it arises.
  const arising = predicate.prevention || tellsFrequency(predicate.rules);
  const onset = arising && outcomes.length === 0 ? onsetOf(outcomes, condition, base) : undefined;
  return onset ?? lastingOutcome(predicate, base);
}

/** "Do not give it for the purpose of preventing X", "it was given to prevent X, and this failed". */
function speaksOfPrevention({ cues, tokens }: Sentence, { from, to }: Range, advised: boolean): boolean {
  const goesOn = tokens.slice(from, from + 3).some(({ norm }) => norm === 'this' || norm === 'that');
  const named = tokens.some(({ norm }, at) => at >= from && at < to && PREVENTION_NOUNS.has(norm));
  return (
    (advised && named) ||
    cues.some(
      ({ means, from: at }) =>
        means.kind === 'effect' && means.form === 'prevention' && at < to && (goesOn || at >= from),
    )
  );
}

/** Whether a condition arises, where no outcome is named and the base claims something of that. */
function onsetOf(
  named: readonly string[],
  condition: string | undefined,
  base: EvidenceBase,
): Concept | undefined {
  const treated = condition === undefined ? undefined : conceptIndex(base).get(condition);
  if (treated?.kind !== 'condition' || named.some((id) => id !== treated.symptom)) return undefined;
  const onset = base.concepts.find((concept) => concept.kind === 'outcome' && concept.prevention);
  return onset && hasClaim(treated.id, onset.id, base) ? onset : undefined;
}

/** "Longer relief" and "relief was shorter" are about how long it lasts, where the base has such an outcome. */
function lastingOutcome({ rules }: Predicate, base: EvidenceBase): Concept | undefined {
  if (!rules.some((rule) => LASTING.has(rule)) || !rules.some((rule) => RELIEF.has(rule))) return undefined;
  if (!rules.every((rule) => LASTING.has(rule) || rule === 'negation' || RELIEF.has(rule))) return undefined;
  return base.concepts.find(({ kind, label }) => kind === 'outcome' && IS_LENGTH.test(label));
}

const LASTING: ReadonlySet<string> = new Set(['longer', 'shorter']);

const RELIEF: ReadonlySet<string> = new Set(['relief-noun', 'named-change']);

/** Where nothing is claimed of whether a condition arises, "keeps it away" is about the condition itself. */
function hasClaim(condition: string, outcome: string, base: EvidenceBase): boolean {
  const concepts = conceptIndex(base);
  return base.claims.some((claim) => claim.outcome === outcome && concepts.isA(condition, claim.condition));
}
