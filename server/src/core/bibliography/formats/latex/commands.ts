import { words } from '../shared/words';

/** How a stretch of text is set, in the tags that CSL knows (CSL-JSON, "HTML-like formatting tags"). */
export interface Format {
  readonly open: string;
  readonly close: string;
}

const ITALIC: Format = { open: '<i>', close: '</i>' };
const BOLD: Format = { open: '<b>', close: '</b>' };
const SMALL_CAPS: Format = { open: '<span style="font-variant:small-caps;">', close: '</span>' };
export const SUPERSCRIPT: Format = { open: '<sup>', close: '</sup>' };
export const SUBSCRIPT: Format = { open: '<sub>', close: '</sub>' };

/** Commands that set their argument in some way. */
export const FORMATS: ReadonlyMap<string, Format> = byName([
  ['emph textit textsl mkbibemph mkbibitalic mathit', ITALIC],
  ['textbf strong mkbibbold mathbf', BOLD],
  ['textsuperscript mkbibsuperscript sp', SUPERSCRIPT],
  ['textsubscript mkbibsubscript sb', SUBSCRIPT],
  ['textsc', SMALL_CAPS],
]);

/** Commands that set the rest of their group in some way. */
export const SWITCHES: ReadonlyMap<string, Format> = byName([
  ['em it itshape sl slshape', ITALIC],
  ['bf bfseries', BOLD],
  ['sc scshape', SMALL_CAPS],
]);

/** Commands that print something around their argument, with or without formatting. */
export const WRAPS: ReadonlyMap<string, Format> = byName([
  ['enquote mkbibquote', { open: '“', close: '”' }],
  ['mkbibparens', { open: '(', close: ')' }],
  ['mkbibbrackets', { open: '[', close: ']' }],
  ['frac tfrac dfrac sfrac nicefrac', { open: '', close: '/' }],
]);

/** Commands whose argument is not printed, or is for sorting only. */
export const UNPRINTED: ReadonlySet<string> = new Set(
  words(`
  noopsort href hspace vspace label cite citep citet ref footnote thanks begin end textcolor color
  vphantom hphantom index selectlanguage foreignlanguage fontsize hyphenation SortNoop
  switchargs
`),
);

function byName(formats: readonly (readonly [names: string, format: Format])[]): ReadonlyMap<string, Format> {
  return new Map(formats.flatMap(([names, format]) => words(names).map((name) => [name, format] as const)));
}
