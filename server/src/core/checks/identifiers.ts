import { bareDoi, pubMedCentralId, pubMedId } from '../bibliography/formats/shared/identifiers';

/** A prefix that begins with 10., a slash and anything without spaces (ANSI/NISO Z39.84, section 3). */
const DOI = /^10\.\d{4,9}(?:\.\d{1,9}){0,5}\/\S+$/;
/** What a sentence puts behind a DOI, and none ends with. */
const COPIED_ALONG = /[.,;]$/;

/** Whether text is a DOI in form, with or without an address before it. */
export function isDoi(text: string): boolean {
  const doi = bareDoi(text);
  return DOI.test(doi) && !COPIED_ALONG.test(doi);
}

/** Whether text is the number of a PubMed record. */
export function isPmid(text: string): boolean {
  return pubMedId(text) !== undefined;
}

/** Whether text is the number of a record in PubMed Central, with or without its letters. */
export function isPmcid(text: string): boolean {
  return pubMedCentralId(text) !== undefined;
}

/** The numbers in a field for ISBN or ISSN, which may hold several with remarks: `0304-3959 (Print), 1872-6623`. */
export function serialNumbers(value: unknown): readonly string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return String(value)
    .replace(/\([^()]{0,99}\)/g, ';')
    .split(/[,;]/)
    .map((part) => part.replace(/^\s*IS[BS]N(?:-1[03])?:?/i, '').trim())
    .filter((part) => part !== '');
}

/** Whether text is an ISBN of 10 or 13 digits whose last fits (ISO 2108), spaces and hyphens left out. */
export function isIsbn(text: string): boolean {
  const digits = bare(text);
  if (/^\d{9}[\dX]$/.test(digits)) return weighed(digits, (at) => 10 - at) % 11 === 0;
  return /^97[89]\d{10}$/.test(digits) && weighed(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
}

/** Whether text is an ISSN whose last digit fits (ISO 3297), spaces and hyphens left out. */
export function isIssn(text: string): boolean {
  const digits = bare(text);
  return /^\d{7}[\dX]$/.test(digits) && weighed(digits, (at) => 8 - at) % 11 === 0;
}

function bare(text: string): string {
  return text.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
}

/** The sum of the digits, each times the weight of its place; X is 10. */
function weighed(digits: string, weight: (at: number) => number): number {
  return Array.from(digits).reduce(
    (sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * weight(at),
    0,
  );
}
