import { doiAddress, pubMedAddress } from '../bibliography/web-address';
import type { Span } from '../span';

/** A stretch of text that leads to a page on the web. */
export interface IdentifierLink {
  readonly span: Span;
  /** An address that begins with `https:`, percent-encoded. */
  readonly url: string;
  /** What is behind it, in a word or two. */
  readonly title: string;
}

/** A DOI that is no part of an address, which editors make a link of themselves. Escapes are those of BibTeX. */
const DOI = /(?<![\w/.])10\.\d{4,9}(?:\.\d{1,9}){0,5}\/(?:\\[_%&#]|[^\s"<>{}|\\^`])+/g;
/** `PMID: 123`, `PMID- 123`, `pmid = {123}`, `"PMID": 123`; the number is the last thing of it. */
const PMID = /\bPMID["']?[ \t]{0,9}[-:=]?[ \t]{0,9}["'{]?(\d{1,9})\b/gi;
/** No DOI is longer; it bounds the looking. */
const LONGEST = 2_000;
/** Signs within old DOIs that end what is found of them; a tag may close behind one. */
const CUT_OFF = /^(?:<(?!\/)|[|^\\])/;
const PMCID = /\bPMC\d{1,10}\b/g;

/**
 * The DOIs and the numbers of PubMed and PubMed Central in a text, be it a draft or a library in any format, in order.
 * What is cut off by a sign that no address has is left alone, as the address would be another.
 */
export function identifierLinks(text: string): readonly IdentifierLink[] {
  const links = [...text.matchAll(DOI)].flatMap(({ 0: found, index }) => doiLink(text, found, index));
  const pmids = [...text.matchAll(PMID)].flatMap(({ 0: found, 1: id = '', index }) => {
    const end = index + found.length;
    return linkTo(pubMedAddress(id), 'PubMed', { start: end - id.length, end });
  });
  const pmcids = [...text.matchAll(PMCID)].flatMap(({ 0: id, index }) => {
    const url = `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;
    return linkTo(url, 'PubMed Central', { start: index, end: index + id.length });
  });
  return [...links, ...pmids, ...pmcids].toSorted((a, b) => a.span.start - b.span.start);
}

function doiLink(text: string, found: string, start: number): IdentifierLink[] {
  const behind = text.slice(start + found.length, start + found.length + 2);
  if (found.length > LONGEST || CUT_OFF.test(behind)) return [];
  const written = withoutTail(found);
  const address = doiAddress(written.replace(/\\(?=[_%&#])/g, ''));
  return linkTo(address?.url, address?.doi ?? '', { start, end: start + written.length });
}

function linkTo(url: string | undefined, title: string, span: Span): IdentifierLink[] {
  return url === undefined ? [] : [{ span, url, title }];
}

/** A DOI without what the sentence around it puts behind it: full stops and brackets that are not opened within. */
function withoutTail(found: string): string {
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    const opening = last === ')' ? '(' : '[';
    const isOpen = count(found, opening, end) >= count(found, last, end);
    const isTail = /[.,;:!?'*]/.test(last) || (/[)\]]/.test(last) && !isOpen);
    if (!isTail) break;
  }
  return found.slice(0, end);
}

function count(text: string, sign: string, end: number): number {
  return text.slice(0, end).split(sign).length - 1;
}
