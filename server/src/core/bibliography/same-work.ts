import type { CslItem } from '../evidence/schema/reference';

/** What tells a publication apart whatever it is called: its DOI, in which case makes no difference, and PMID. */
export function identifiersOf({ DOI, PMID }: Pick<CslItem, 'DOI' | 'PMID'>): readonly string[] {
  const doi = DOI?.trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
  return [...(doi ? [`doi:${doi}`] : []), ...(PMID === undefined ? [] : [`pmid:${String(PMID).trim()}`])];
}
