import type { Span } from '../../../span';
import type { SourceText } from '../../source-text';

/** A further key of an entry, and its place in the file. */
interface OtherKey {
  readonly key: string;
  readonly span: Span;
}

/** BibLaTeX's field of further keys (biblatex manual, section 2.2.3). */
const IDS = /\bids[ \t]*=[ \t]*(?:\{([^{}"]*)\}|"([^{}"]*)")/i;

/** The further keys in a part of a BibTeX text, the inside of an entry; none of the fields is read for it. */
export function otherKeysIn(text: SourceText, { start, end }: Span): readonly OtherKey[] {
  const match = IDS.exec(text.slice(start, end));
  if (!match) return [];
  const keys = match[1] ?? match[2] ?? '';
  const from = start + match.index + match[0].length - 1 - keys.length;
  return Array.from(keys.matchAll(/[^\s,]+/g), ({ 0: key, index }) => ({
    key,
    span: { start: from + index, end: from + index + key.length },
  }));
}
