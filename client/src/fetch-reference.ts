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
  options: {
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly credentials: 'omit';
    readonly referrerPolicy: 'no-referrer';
  },
) => Promise<Answer>;

interface Answer {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): BodyReader; cancel(): Promise<void> } | null;
}

interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

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
/** No record is longer, in bytes. */
const LONGEST = 1_000_000;

/** Crossref's content negotiation, and the E-utilities of the NCBI. */
const SOURCES = {
  doi: {
    name: 'doi.org',
    url: (id: string) => `https://doi.org/${encodeURI(id).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
    accept: 'application/vnd.citationstyles.csl+json',
    type: /json/i,
    isRecord: (text: string) => text.trim() !== '',
  },
  pmid: {
    name: 'PubMed',
    url: (id: string) =>
      `https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=${id}&rettype=medline&retmode=text`,
    accept: 'text/plain',
    type: /^text\/plain/i,
    // A number that it does not know gets a sentence in the place of a record.
    isRecord: (text: string) => /^PMID-/m.test(text),
  },
} as const;

/**
 * Who gives records: the registration agencies of the DOI Foundation that know its content negotiation (doi.org hands
 * requests on to them), and the NCBI.
 */
const REGISTRIES =
  /(?:^|\.)(?:doi\.org|crossref\.org|crosscite\.org|datacite\.org|medra\.org|ncbi\.nlm\.nih\.gov)$/;

/**
 * Fetches the record of a publication, until `cancelled`. Never rejects: what goes wrong is one sentence. `timeout` gives
 * a signal for some ms, after which the request is given up, whatever has come by then.
 */
export async function fetchReference(
  { kind, id }: PublicationId,
  fetch: Fetch,
  cancelled?: AbortSignal,
  timeout: (ms: number) => AbortSignal = (ms) => AbortSignal.timeout(ms),
): Promise<Fetched> {
  const { name, url, accept, type, isRecord } = SOURCES[kind];
  const refuse = (what: string): Fetched => ({
    refused: `${name} ${what}: paste the reference itself instead.`,
  });
  const unknown = { refused: `${name} knows no ${id}: correct the number.` };
  try {
    const signal = AbortSignal.any([timeout(PATIENCE), ...(cancelled ? [cancelled] : [])]);
    const options = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    const answer = await fetch(url(id), { headers: { accept }, signal, ...options });
    const refused = whyNot(answer, type);
    if (refused !== undefined) await answer.body?.cancel();
    if (answer.status === 400 || answer.status === 404) return unknown;
    if (refused !== undefined) return refuse(refused);
    const text = await textOf(answer);
    if (text === undefined) return refuse('answered with too much');
    return isRecord(text) ? { text } : unknown;
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return refuse(
      isLate
        ? `did not answer within ${PATIENCE / 1000} seconds`
        : 'could not be reached (you may be offline)',
    );
  }
}

/** Why an answer is no record, before any of it is read. */
function whyNot({ status, url, headers }: Answer, type: RegExp): string | undefined {
  const { protocol, hostname } = new URL(url);
  if (status < 200 || status >= 300) return `answered with an error (${status})`;
  if (protocol !== 'https:' || !REGISTRIES.test(hostname)) return `led to ${hostname}, which is no registry`;
  return type.test(headers.get('content-type') ?? '')
    ? undefined
    : 'answered with something other than a record';
}

/** The text of an answer; `undefined` of one that is too long, which is not read to its end. */
async function textOf({ body }: Answer): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ; ) {
    // Each piece follows the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value?.length ?? 0;
    if (length > LONGEST) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return undefined;
}
