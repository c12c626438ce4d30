import { words } from './words';

/** CSL types that appear in issues. */
const PERIODICAL: ReadonlySet<string> = new Set(
  words('article-journal article-magazine article-newspaper periodical review review-book'),
);
/** CSL types that are part of a book or the like. */
const PART: ReadonlySet<string> = new Set(
  words('chapter paper-conference entry-dictionary entry-encyclopedia'),
);
/** CSL types of whole works, of whose pages one gives the number. */
const WHOLE: ReadonlySet<string> = new Set(words('book thesis manuscript classic'));

/** Whether a work of this CSL type appears in an issue of a journal, magazine or newspaper. */
export function isPeriodical(type: string): boolean {
  return PERIODICAL.has(type);
}

/** Whether a work of this CSL type is part of a book, of proceedings or of a reference work. */
export function isPart(type: string): boolean {
  return PART.has(type);
}

/** Whether a work of this CSL type stands alone, so that its pages are how many it has. */
export function isWhole(type: string): boolean {
  return WHOLE.has(type);
}
