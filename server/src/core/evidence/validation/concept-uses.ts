import type { Path } from '../path';
import type { Claim } from '../schema/claim';
import type { Concept, ConceptKind } from '../schema/concept';
import type { Fact } from '../schema/fact';
import type { Trial } from '../schema/trial';

/** A concept id in a record: where it stands, and the kinds of concept that make sense there (none: any). */
export interface ConceptUse {
  readonly id: string;
  readonly path: Path;
  readonly kinds: readonly ConceptKind[];
}

const ANY: readonly ConceptKind[] = [];
/** What a treatment is held against may be a treatment itself. */
const COMPARED: readonly ConceptKind[] = ['comparator', 'intervention'];

/** The concept ids in a concept. */
export function usesOfConcept(concept: Concept): ConceptUse[] {
  const broader = many(concept.broader, ['broader'], [concept.kind]);
  switch (concept.kind) {
    case 'intervention':
      return [
        ...broader,
        ...many(concept.combines, ['combines'], ['intervention']),
        ...one(concept.route, ['route'], ['route']),
      ];
    case 'condition':
      return [...broader, ...one(concept.symptom, ['symptom'], ['outcome'])];
    case 'outcome':
      return [...broader, ...one(concept.useOf, ['useOf'], ['intervention'])];
    case 'relation':
      return [...broader, ...one(concept.opposite, ['opposite'], ['relation'])];
    default:
      return broader;
  }
}

/** The concept ids in a claim. */
export function usesOfClaim(claim: Claim): ConceptUse[] {
  return [
    ...one(claim.intervention, ['intervention'], ['intervention']),
    ...one(claim.condition, ['condition'], ['condition']),
    ...one(claim.outcome, ['outcome'], ['outcome']),
    ...one(claim.versus, ['versus'], COMPARED),
  ];
}

/** The concept ids in a trial, its arms and its findings. */
export function usesOfTrial(trial: Trial): ConceptUse[] {
  return [
    ...many(trial.conditions, ['conditions'], ['condition']),
    ...many(trial.populations, ['populations'], ['population']),
    ...trial.arms.flatMap(({ treatments }, arm) =>
      treatments.flatMap((treatment, index) => {
        const path = ['arms', arm, 'treatments', index];
        return [
          ...one(treatment.intervention, [...path, 'intervention'], COMPARED),
          ...one(treatment.route, [...path, 'route'], ['route']),
        ];
      }),
    ),
    ...many(trial.comparators, ['comparators'], COMPARED),
    ...trial.findings.flatMap((finding, index) => [
      ...one(finding.outcome, ['findings', index, 'outcome'], ['outcome']),
      ...one(finding.versus, ['findings', index, 'versus'], COMPARED),
    ]),
    ...many(trial.adverseEventsAbsent, ['adverseEventsAbsent'], ['outcome']),
  ];
}

/** The concept ids in a fact. */
export function usesOfFact(fact: Fact): ConceptUse[] {
  const subject = one(fact.subject, ['subject'], ANY);
  if (fact.kind === 'assertion') {
    return [
      ...subject,
      ...one(fact.relation, ['relation'], ['relation']),
      ...one(fact.object, ['object'], ANY),
      ...many(fact.about, ['about'], ANY),
    ];
  }
  return [
    ...subject,
    ...one(fact.measure, ['measure'], ['measure']),
    ...many(fact.populations, ['populations'], ['population']),
    ...many(fact.places, ['places'], ['place']),
    ...many(fact.about, ['about'], ANY),
  ];
}

function one(id: string | undefined, path: Path, kinds: readonly ConceptKind[]): ConceptUse[] {
  return id === undefined ? [] : [{ id, path, kinds }];
}

function many(ids: readonly string[], path: Path, kinds: readonly ConceptKind[]): ConceptUse[] {
  return ids.map((id, index) => ({ id, path: [...path, index], kinds }));
}
