import { oneSpace } from './spaces';

/** A DOI without what is written before it: `https://doi.org/`, `doi:`. Other text is given back as it is. */
export function bareDoi(written: string): string {
  return oneSpace(written).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '');
}

/** The number of a PubMed record; `undefined` when the text holds none. */
export function pubMedId(written: string): string | undefined {
  return /^(?:PMID:?\s?)?(\d{1,9})$/i.exec(oneSpace(written))?.[1];
}

/** The number of a PubMed Central record with its letters: PMC2713840. `undefined` when the text holds none. */
export function pubMedCentralId(written: string): string | undefined {
  const digits = /^(?:PMCID:?\s?)?(?:PMC)?(\d{1,10})$/i.exec(oneSpace(written))?.[1];
  return digits === undefined ? undefined : `PMC${digits}`;
}

/** The first ISSN or ISBN of a field that may hold several with remarks: `1872-6623 (Electronic)`. */
export function serialNumber(written: string): string {
  return /^[\dXx][\dXx -]*/.exec(oneSpace(written))?.[0].trim() ?? oneSpace(written);
}
