import type { EvidenceBase } from './base';
import { conceptIndex } from './concept-index';
import { perBase } from './per-base';

const animalsOf = perBase(({ concepts }) =>
  concepts.filter((concept) => concept.kind === 'population' && concept.animal),
);

/** Whether a population of the base is one of animals, or a kind of one; false of an unknown id. */
export function isAnimal(population: string, base: EvidenceBase): boolean {
  return animalsOf(base).some(({ id }) => conceptIndex(base).isA(population, id));
}
