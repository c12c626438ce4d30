import { identifiersOf } from '../bibliography/same-work';
import { lazily } from '../lazy';
import type { EvidenceBase } from './base';
import { perBase } from './per-base';
import type { Reference } from './schema/reference';

/** The references of a base by their DOI and PubMed number, as `identifiersOf` gives them. */
export type IdentifierIndex = Pick<ReadonlyMap<string, Reference>, 'get'>;

const indexes = perBase((base) => ({ index: lazily(() => indexIdentifiers(base)) }));

/** The references of a base by their identifiers, indexed once per base. */
export function identifierIndex(base: EvidenceBase): IdentifierIndex {
  return indexes(base).index();
}

/** Gives the index of a base where there is one already, as making it looks at the values of all references. */
export function presetIdentifierIndex(base: EvidenceBase, index: IdentifierIndex): void {
  indexes(base).index = () => index;
}

function indexIdentifiers({ references }: EvidenceBase): IdentifierIndex {
  return new Map(references.flatMap((one) => identifiersOf(one.csl).map((id) => [id, one] as const)));
}
