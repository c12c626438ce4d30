import { lazily } from '../lazy';
import type { EvidenceBase } from './base';
import { perBase } from './per-base';
import type { Reference } from './schema/reference';

/** The references of a base by citation key. */
export interface ReferenceIndex {
  /** The reference with this citation key, its own or an alias. */
  readonly get: (key: string) => Reference | undefined;
}

const indexes = perBase((base) => ({ index: lazily(() => indexReferences(base)) }));

/** The references of a base, indexed once per base. */
export function referenceIndex(base: EvidenceBase): ReferenceIndex {
  return indexes(base).index();
}

/** Gives the index of a base where there is one already, as making it of a large library takes time. */
export function presetReferenceIndex(base: EvidenceBase, index: ReferenceIndex): void {
  indexes(base).index = () => index;
}

function indexReferences({ references }: EvidenceBase): ReferenceIndex {
  const byKey = new Map(references.flatMap((one) => one.aliases.map((alias) => [alias, one] as const)));
  // A reference's own key goes before an alias of another.
  for (const reference of references) byKey.set(reference.key, reference);
  return { get: (key) => byKey.get(key) };
}
