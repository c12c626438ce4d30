/** A publication by the number under which a registry knows it. */
export interface PublicationId {
  readonly kind: 'doi' | 'pmid';
  readonly id: string;
}

/** The text of a reference as a registry gives it, or one sentence on why there is none. */
export type Fetched = { readonly text: string } | { readonly refused: string };

/** What is used of the platform's `fetch`, so that tests need no network. */
export type Fetch = (
  url: string,
  options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]{1,200})$/i;
const PMID = /^(?:PMID:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)?(\d{4,9})\/?$/i;

/** The DOI or PubMed number that a text is, with or without the address before it; nothing for any other text. */
export function publicationIdIn(text: string): PublicationId | undefined {
  const [doi, pmid] = [DOI.exec(text.trim())?.[1], PMID.exec(text.trim())?.[1]];
  if (doi !== undefined) return { kind: 'doi', id: doi };
  return pmid === undefined ? undefined : { kind: 'pmid', id: pmid };
}

/** Longer than a registry takes, in ms; then whoever waits had better paste the reference. */
const PATIENCE = 8000;
/** No record is longer, in UTF-16 units. */
const LONGEST = 1_000_000;

/** Crossref's content negotiation, and the E-utilities of the NCBI. */
const SOURCES = {
  doi: {
    name: 'doi.org',
    url: (id: string) => `https://doi.org/${encodeURI(id).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
    accept: 'application/vnd.citationstyles.csl+json',
  },
  pmid: {
    name: 'PubMed',
    url: (id: string) =>
      `https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=${id}&rettype=medline&retmode=text`,
    accept: 'text/plain',
  },
} as const;

/** Fetches the record of a publication, until `cancelled`. Never rejects: what goes wrong is one sentence. */
export async function fetchReference(
  { kind, id }: PublicationId,
  fetch: Fetch,
  cancelled?: AbortSignal,
): Promise<Fetched> {
  const { name, url, accept } = SOURCES[kind];
  const advice = 'paste the reference instead.';
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(cancelled ? [cancelled] : [])]);
    const answer = await fetch(url(id), { headers: { accept }, signal });
    if (answer.status === 404) return { refused: `${name} knows no ${id}: correct the number.` };
    if (!answer.ok) return { refused: `${name} answered with an error (${answer.status}): ${advice}` };
    const text = await answer.text();
    return text.length > LONGEST ? { refused: `${name} answered with too much: ${advice}` } : { text };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const what = isLate ? `did not answer within ${PATIENCE / 1000} seconds` : 'could not be reached';
    return { refused: `${name} ${what}: ${advice}` };
  }
}
