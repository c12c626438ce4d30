import type { CslName } from '../../../evidence/schema/reference';
import { latexToText } from '../latex/to-text';
import { familyStart, isLowerCase, isSuffix, personOf } from '../shared/names';
import { splitAnd, splitCommas, splitWords } from './split';

/** More names than any paper has. */
const MOST_NAMES = 10_000;

/** What is read of a list of names. */
export interface BibNames {
  readonly names: readonly CslName[];
  /** A name with more commas than names have, as when authors are separated by commas. */
  readonly overfull?: string;
}

/**
 * The names of an `author` or `editor` field in LaTeX: `First von Last`, `von Last, First` and `von Last, Jr, First`
 * (BibTeXing, section 4), and `family=..., given=...` (manual of BibLaTeX 3.20, section 2.3.1.3). A name all in
 * braces is that of a group, and `others` stays as it is, as in Pandoc. The particle is kept with the family
 * name unless `dropParticle` is set.
 */
export function readBibNames(latex: string, dropParticle = false): BibNames {
  const written = splitAnd(latex).slice(0, MOST_NAMES);
  const overfull = written.find((name) => splitCommas(name).length > 3 && !isExtended(name));
  const names = written.map((name) => oneName(name)).filter((name) => Object.keys(name).length > 0);
  const list = { names: dropParticle ? names.map(withDroppingParticle) : names };
  return overfull === undefined ? list : { ...list, overfull };
}

function oneName(latex: string): CslName {
  if (latex.toLowerCase() === 'others') return { literal: 'others' };
  if (isOneGroup(latex)) return literal(latex);
  if (isExtended(latex)) return extendedName(latex);
  const [first = '', second, third, ...more] = splitCommas(latex);
  if (more.length > 0) return literal(latex);
  if (second === undefined) return firstVonLast(splitWords(first));
  if (second === '' && third === undefined) return literal(first);
  // Nobody's given name is Jr., although BibTeX takes it for one in `John Smith, Jr.`
  if (third === undefined && isSuffix(second)) return { ...firstVonLast(splitWords(first)), suffix: second };
  return vonLast(splitWords(first), third ?? second, third === undefined ? '' : second);
}

function literal(latex: string): CslName {
  const text = latexToText(latex);
  return text === '' ? {} : { literal: text };
}

/** Whether braces stand around the whole of it, and not only around one accented letter. */
function isOneGroup(latex: string): boolean {
  if (!latex.startsWith('{') || (latex.startsWith('{\\') && !/\s/.test(latex))) return false;
  let depth = 0;
  for (const { 0: brace, index } of latex.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return index === latex.length - 1;
  }
  return false;
}

function firstVonLast(words: readonly string[]): CslName {
  const lower = words.map(isLower);
  // The last word is the family name, whatever its case.
  const found = lower.indexOf(true);
  const start = found < 0 ? words.length - 1 : Math.min(found, words.length - 1);
  return vonLast(words.slice(start), words.slice(0, start).join(' '), '');
}

function vonLast(words: readonly string[], given: string, suffix: string): CslName {
  const start = familyStart(words.map(isLower));
  return personOf({
    particle: latexToText(words.slice(0, start).join(' ')),
    family: latexToText(words.slice(start).join(' ')),
    given: latexToText(given),
    suffix: latexToText(suffix),
  });
}

/** A word in braces has no case, unless the braces are there for an accent. */
function isLower(word: string): boolean {
  return !/^\{[^\\]/.test(word) && isLowerCase(latexToText(word));
}

function isExtended(latex: string): boolean {
  return /^(?:family|given|prefix|suffix)(?:-i)?\s*=/i.test(latex);
}

function extendedName(latex: string): CslName {
  const parts = new Map(
    splitCommas(latex).map((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      return [name.trim().toLowerCase(), latexToText(value.trim().replace(/^"(.*)"$/s, '$1'))] as const;
    }),
  );
  const of = (name: string) => parts.get(name) ?? '';
  const name = personOf({
    particle: of('prefix'),
    family: of('family'),
    given: of('given'),
    suffix: of('suffix'),
  });
  return of('useprefix') === 'false' ? withDroppingParticle(name) : name;
}

function withDroppingParticle({ 'non-dropping-particle': particle, ...name }: CslName): CslName {
  return particle === undefined ? name : { ...name, 'dropping-particle': particle };
}
