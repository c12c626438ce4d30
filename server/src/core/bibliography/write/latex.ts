import { tableOf } from '../../table-of';

/** What has a meaning in LaTeX, and how it is written to mean itself. */
const ESCAPES = tableOf({
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // BibTeX counts braces whether a backslash is before them or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '`': '\\textasciigrave{}',
});

/** The tags that CSL knows within titles, as commands. */
const OPENINGS = tableOf({
  i: '\\emph{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
});

/** Text as LaTeX in UTF-8 that means the same; the tags that set italics and the like become commands. */
export function latexOf(text: string): string {
  const open: string[] = [];
  const pieces = text.split(/(<\/?(?:i|b|sup|sub)>)/).map((piece) => {
    const [, slash, name = ''] = /^<(\/?)(\w+)>$/.exec(piece) ?? [];
    const opening = OPENINGS.get(name);
    if (opening === undefined) return escaped(piece);
    if (slash !== '/') {
      open.push(name);
      return opening;
    }
    return open.pop() === undefined ? '' : '}';
  });
  return pieces.join('') + '}'.repeat(open.length);
}

function escaped(text: string): string {
  const meant = text.replace(/[&%$#_{}~^\\`]/g, (mark) => ESCAPES.get(mark) ?? mark);
  // Two of these would make a dash, or a closing quote.
  return meant.replace(/-(?=-)/g, '-{}').replace(/'(?=')/g, "'{}");
}

/** An address as LaTeX: braces that do not match would end the field. */
export function latexAddress(address: string): string {
  return address.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark));
}
