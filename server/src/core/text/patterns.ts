/** A pattern, and signs of which a text that it matches has one: most texts have none, and are not gone through. */
export interface SignedPattern {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
}

/** All that signed patterns match in a text, pattern by pattern. */
export function signedMatches(text: string, patterns: readonly SignedPattern[]): RegExpExecArray[] {
  const likely = patterns.filter(({ signs }) => signs.some((sign) => text.includes(sign)));
  return likely.flatMap(({ pattern }) => [...text.matchAll(pattern)]);
}

/** Formulas, addresses and shortcodes: nothing within them is syntax. */
export const OPAQUE: readonly SignedPattern[] = [
  // One-dollar math as Pandoc delimits it (manual, `tex_math_dollars`): no space inside, no digit behind.
  { signs: ['$'], pattern: /(?<![\p{L}\p{N}_$])\$(?![\s$])[^$]*[^\s$]\$(?![\p{N}$])/gu },
  {
    signs: ['://', 'www.'],
    pattern: /(?<!@\{)(?:https?:\/\/|www\.)(?:\([^\s()<>]*\)|[^\s()<>[\]{}"|])*(?<![.,;:!?'\u2019\u201d*_])/g,
  },
  { signs: ['{{'], pattern: /\{\{[<%][^{}]*\}\}/g },
];

/** What is left out of prose where it stands; citations and numbers are found by grammars of their own. */
export const LEFT_OUT: readonly SignedPattern[] = [
  // Attributes of Pandoc: {#sec-methods .unnumbered width=50%}.
  { signs: ['{'], pattern: /\{(?:[#.=][^{}\n]*|-)\}/g },
  // Lines of fenced divs that stand too close to a paragraph.
  { signs: [':::'], pattern: /(?<=^|\n)[ \t]*:{3,}[^\n]*/g },
  // Cross-references of bookdown: \@ref(fig:flow).
  { signs: ['\0ref('], pattern: /\0ref\([\w:.-]*\)/g },
];

/** A call of a footnote, whose definition stands elsewhere. */
export const NOTE_CALL: RegExp = /\[\^([^\]\s[]+)\]/g;

/** Superscripts that are words of the text (`2^nd^`): only their marks are left out. */
export const SUPERSCRIPT: RegExp = /\^([^\s^[\]]{1,40})\^/g;

/** What announces a caption below or above a table: `Table: ...` or `: ...`. */
export const CAPTION_MARK: RegExp = /^\s*(?:[Tt]able)?:[ \t]+/;

/** Parentheses around masks; `REMAINS` are the characters between these. */
export const EMPTY_PARENTHESES: RegExp = /\((?=[ ,;]*\0)[\0 ,;]*\)/g;
export const REMAINS: RegExp = /[^\0]+/g;
