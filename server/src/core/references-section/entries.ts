import type { ListEntry } from '../bibliography/format-list';
import { tableOf } from '../table-of';
import { keyMark } from './markers';

/**
 * The entries of a reference list as Markdown, a line each: numbered as an ordered list, or else as paragraphs. Each
 * ends with a comment that holds its key.
 */
export function entriesText(entries: readonly ListEntry[], numbered: boolean, newline: string): string {
  const lines = entries.map(({ reference, formatted }, index) => {
    const key = reference.citeAs ?? reference.key;
    const text = forDrafts(formatted.markdown);
    return `${numbered ? `${index + 1}. ` : ''}${text}${keyMark(key)}`;
  });
  return lines.join(numbered ? newline : newline + newline);
}

const ESCAPED_ADDRESS = /https?\\?:\/\/(?:\\[^\sa-z\d]|&(?:amp|lt|gt);|[^\s\\&<>*])+/gi;
const ENTITIES = tableOf({ '&amp;': '&', '&lt;': '<', '&gt;': '>' });

/** Escaped Markdown as people write it: addresses are links, and an `&` between words is one. */
export function forDrafts(markdown: string): string {
  return markdown.replace(ESCAPED_ADDRESS, linkTo).replace(/&amp;(?=\s)/g, '&');
}

function linkTo(escaped: string): string {
  const plain = escaped
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/\\([^\sa-z\d])/gi, '$1');
  const address = withoutTrail(plain);
  const rest = plain.slice(address.length);
  // What could end the link before its end stays escaped.
  return /[<>\s]/.test(plain) || /[[\]]/.test(rest) ? escaped : `<${address}>${rest}`;
}

/** An address without the marks of the sentence behind it; a parenthesis that it opens itself belongs to it. */
function withoutTrail(address: string): string {
  const end = address.replace(/[.,;:!?'"\]]{1,20}$/, '');
  const closes = end.endsWith(')') && end.split(')').length > end.split('(').length;
  if (closes) return withoutTrail(end.slice(0, -1));
  return end;
}
