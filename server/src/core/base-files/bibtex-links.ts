import type { Span } from '../span';

/** A key in a field of BibTeX by which one entry speaks of others. */
export interface BibtexLink {
  readonly key: string;
  readonly span: Span;
}

/** The fields of BibTeX and BibLaTeX that hold keys of other entries (biblatex manual, section 2.2.3). */
const LINK = /\b(?:crossref|xref|xdata|related|entryset)[ \t]*=[ \t]*[{"]([^{}"]*)[}"]/gi;

/** The keys of other entries that the entries of a BibTeX text name, in order. */
export function bibtexLinks(text: string): readonly BibtexLink[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: field, 1: keys = '', index }) => {
    const start = index + field.length - 1 - keys.length;
    return [...keys.matchAll(/[^\s,]+/g)].map(({ 0: key, index: at }) => ({
      key,
      span: { start: start + at, end: start + at + key.length },
    }));
  });
}
