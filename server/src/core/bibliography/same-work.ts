import type { CslItem } from '../evidence/schema/reference';
import { bareDoi } from './formats/shared/identifiers';

/** The DOI of an item as DOIs are compared: without an address before it, in lower case. `undefined` of none. */
export function comparedDoi({ DOI }: Pick<CslItem, 'DOI'>): string | undefined {
  const doi = bareDoi(DOI ?? '').toLowerCase();
  return doi === '' ? undefined : doi;
}

/** The number of an item in PubMed, as text. `undefined` of none. */
export function comparedPmid({ PMID }: Pick<CslItem, 'PMID'>): string | undefined {
  const pmid = String(PMID ?? '').trim();
  return pmid === '' ? undefined : pmid;
}

/** What tells a publication apart whatever it is called: its DOI and its number in PubMed. */
export function identifiersOf(csl: Pick<CslItem, 'DOI' | 'PMID'>): readonly string[] {
  const [doi, pmid] = [comparedDoi(csl), comparedPmid(csl)];
  return [...(doi === undefined ? [] : [`doi:${doi}`]), ...(pmid === undefined ? [] : [`pmid:${pmid}`])];
}
