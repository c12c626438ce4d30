import type { LocatedReference } from '../bibliography/reference-list';
import type { CslItem } from '../evidence/schema/reference';
import type { Steps } from '../steps';

/** What tells a publication apart whatever it is called: its DOI, in which case makes no difference, and PMID. */
export function identifiersOf({ DOI, PMID }: CslItem): readonly string[] {
  const doi = DOI?.trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
  return [...(doi ? [`doi:${doi}`] : []), ...(PMID === undefined ? [] : [`pmid:${String(PMID).trim()}`])];
}

/** The keys of references by each of their identifiers. It looks at all values, and so brings to light what is wrong with them. */
export function* keysByIdentifier(
  references: readonly LocatedReference[],
): Steps<ReadonlyMap<string, readonly string[]>> {
  const keys = new Map<string, string[]>();
  for (const { key, value } of references) {
    for (const identifier of identifiersOf(value)) {
      const same = keys.get(identifier);
      if (same) same.push(key);
      else keys.set(identifier, [key]);
    }
    yield;
  }
  return keys;
}
