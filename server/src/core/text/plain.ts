import { add, emptyFlat, type Flat, type Source } from './flat';

const LINE_START = String.raw`(?!\d{1,9}[.)](?:[ \t\r\n]|$))[\p{L}\p{N}"'(\[\u201c\u2018\u00ab@]`;
const LINES = new RegExp(`^(?:${LINE_START}[^\\r\\n]*(?:\\r\\n|\\n|\\r|$))+$`, 'u');
const MARKUP = /[*_~`\\\0]|<(?=[a-z/!?])|&(?=[#a-z])|\](?=[:(])|!\[|\$\$|[ \t\r\n]$/i;
const HEADING = /^(#{1,6}) (?=[\p{L}\p{N}])[^#\r\n]+$/u;
/**
 * Words between marks of emphasis that nothing else can be: the marks touch a word on the inside and none on the outside
 * (CommonMark 0.31, 6.2), and no other mark stands between them.
 */
const EMPHASIS =
  /(?<=[ (])(\*{1,2}|_{1,2})([\p{L}\p{N}](?:[\p{L}\p{N} .,-]{0,80}[\p{L}\p{N}])?)\1(?=[ ).,;:\r\n]|$)/gu;

/** A heading without any markup in its words. */
export interface PlainHeading {
  readonly depth: number;
  readonly words: Flat;
}

/**
 * The flat text of a part that is one paragraph without any markup but citations and plain emphasis, as most are in a
 * review: the parser would only hand it back, a hundred times slower. `undefined` for any other text.
 */
export function plainParagraph({ text, base }: Source): Flat | undefined {
  return LINES.test(text) ? plainWords(text, base) : undefined;
}

/** The same of a part that is a heading. */
export function plainHeading({ text, base }: Source): PlainHeading | undefined {
  const depth = HEADING.exec(text)?.[1]?.length;
  const words = depth === undefined ? undefined : plainWords(text.slice(depth + 1), base + depth + 1);
  return depth !== undefined && words ? { depth, words } : undefined;
}

function plainWords(text: string, base: number): Flat | undefined {
  const emphases = /[*_]/.test(text) ? [...text.matchAll(EMPHASIS)] : [];
  const flat = emptyFlat();
  let from = 0;
  for (const { index, 0: whole, 1: mark = '', 2: words = '' } of emphases) {
    add(flat, text.slice(from, index), false, base + from);
    add(flat, words, false, base + index + mark.length);
    from = index + whole.length;
  }
  if (MARKUP.test(flat.text + text.slice(from))) return undefined;
  add(flat, text.slice(from), false, base + from);
  return flat;
}
