import { type Parts, partsOf } from '../parts';
import { readYaml } from '../read-yaml';
import type { Records } from '../records';
import {
  CONCEPT_LISTS,
  Comparator,
  type Concept,
  Condition,
  Intervention,
  Outcome,
  PlainConcept,
  Population,
  Relation,
} from '../schema/concept';
import { fileProblems, readKind } from './list-file';

/** Reads a concepts file: the concepts in the order of the lists as documented, each with its kind. */
export function readConcepts(file: string, text: string): Parts {
  const yaml = readYaml(file, text);
  const lists: readonly Records<Concept>[] = [
    readKind(yaml, 'interventions', Intervention, CONCEPT_LISTS.interventions),
    readKind(yaml, 'comparators', Comparator, CONCEPT_LISTS.comparators),
    readKind(yaml, 'conditions', Condition, CONCEPT_LISTS.conditions),
    readKind(yaml, 'outcomes', Outcome, CONCEPT_LISTS.outcomes),
    readKind(yaml, 'populations', Population, CONCEPT_LISTS.populations),
    readKind(yaml, 'routes', PlainConcept, CONCEPT_LISTS.routes),
    readKind(yaml, 'relations', Relation, CONCEPT_LISTS.relations),
    readKind(yaml, 'measures', PlainConcept, CONCEPT_LISTS.measures),
    readKind(yaml, 'places', PlainConcept, CONCEPT_LISTS.places),
    readKind(yaml, 'entities', PlainConcept, CONCEPT_LISTS.entities),
  ];
  const concepts = lists.flatMap((list) => list.records);
  const problems = lists.flatMap((list) => list.problems);
  return partsOf('concept', { concepts }, [...fileProblems(yaml, Object.keys(CONCEPT_LISTS)), ...problems]);
}
