/** The word itself, or the name of a server for preprints: arXiv, medRxiv and others after their pattern. */
const PREPRINT =
  /^(?:\w{0,20}rxiv\b.*|preprint|pre-print|SSRN\b.*|Research Square|OSF(?: Preprints)?|Preprints(?:\.org)?)$/i;

/** Whether a kind of work, or who published it, is named as of a preprint. */
export function isPreprintName(text: string): boolean {
  return PREPRINT.test(text);
}
