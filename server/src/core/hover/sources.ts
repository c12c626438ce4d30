import type { FormatReference } from '../bibliography/format-plain';
import { doiAddress, pubMedAddress } from '../bibliography/web-address';
import type { Reference } from '../evidence/schema/reference';
import { escapeMarkdown, httpsLink } from '../markdown-escape';
import { labelled } from './layout';

/** The reference as its style prints it, in Markdown. */
export function formattedLine(reference: Reference | undefined, format: FormatReference): string | undefined {
  return reference && format(reference).markdown;
}

/** Where the reference can be read and how it is cited: DOI or web page, PubMed, number in the review, key. */
export function sourceLine({ csl, key, number }: Reference): string {
  const page = (csl.DOI && doiLink(csl.DOI)) ?? (csl.URL && httpsLink(csl.URL, csl.URL));
  const parts = [
    page,
    pubMedLink(csl.PMID),
    number === undefined ? undefined : `no. ${number} in the review`,
    `cite as ${keyWords(key)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Errata of the records a card is about, each told once. */
export function errata(...texts: readonly (string | undefined)[]): string | undefined {
  const lines = [...new Set(texts)].map((text) => labelled('Erratum', text));
  return lines.filter(Boolean).join('\n\n') || undefined;
}

/** The key as code, for copying, unless it holds what code cannot show safely. */
function keyWords(key: string): string {
  return /^[\p{L}\p{N}_:.#%+?~/-]+$/u.test(key) ? `\`@${key}\`` : escapeMarkdown(`@${key}`);
}

function doiLink(written: string): string | undefined {
  const address = doiAddress(written);
  return address && httpsLink(`doi:${address.doi}`, address.url);
}

function pubMedLink(id: string | number | undefined): string | undefined {
  const url = pubMedAddress(id);
  return url && httpsLink('PubMed', url);
}
