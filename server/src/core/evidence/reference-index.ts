import type { EvidenceBase } from './base';
import { perBase } from './per-base';
import type { Reference } from './schema/reference';

/** The references of a base by citation key. */
export interface ReferenceIndex {
  /** The reference with this citation key, its own or an alias. */
  readonly get: (key: string) => Reference | undefined;
}

/** The references of a base, indexed once per base. */
export const referenceIndex = perBase(indexReferences);

function indexReferences({ references }: EvidenceBase): ReferenceIndex {
  const byKey = new Map(references.flatMap((one) => one.aliases.map((alias) => [alias, one] as const)));
  // A reference's own key goes before an alias of another.
  for (const reference of references) byKey.set(reference.key, reference);
  return { get: (key) => byKey.get(key) };
}
