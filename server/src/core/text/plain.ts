import { add, emptyFlat, type Flat, type Source } from './flat';

const LINE_START = String.raw`(?!\d{1,9}[.)](?:[ \t\r\n]|$))[\p{L}\p{N}"'(\[\u201c\u2018\u00ab@]`;
const LINES = new RegExp(`^(?:${LINE_START}[^\\r\\n]*(?:\\r\\n|\\n|\\r|$))+$`, 'u');
const MARKUP = /[*_~`\\\0]|<(?=[a-z/!?])|&(?=[#a-z])|\](?=[:(])|!\[|\$\$|[ \t\r\n]$/i;

/**
 * The flat text of a part that is one paragraph without any markup but citations, as most are in a review:
 * the parser would only hand it back, a hundred times slower. `undefined` for any other text.
 */
export function plainParagraph(source: Source): Flat | undefined {
  if (MARKUP.test(source.text) || !LINES.test(source.text)) return undefined;
  const flat = emptyFlat();
  add(flat, source.text, false, source.base);
  return flat;
}
