import type { Span } from '../span';
import type { Citation } from '../text/citations';
import type { Numbering } from './numbering';
import { citationsOf } from './resolve';
import type { Sources } from './sources';

/** What the notes of a draft cite, by their labels in lower case. */
export type Notes = ReadonlyMap<string, readonly Citation[]>;

/**
 * What each note of a draft cites: `[^1]: See @hardy2012.` A note that cites nothing may be an entry of a reference list
 * itself, as some styles have it: `referenceOf` finds the key in the base of its words.
 */
export function notesOf(
  { noted }: Sources,
  numbering: Numbering,
  referenceOf: (entry: string) => string | undefined,
): Notes {
  const notes = new Map<string, readonly Citation[]>();
  for (const { text, prose, definitions } of noted) {
    const cited = citationsOf(prose, numbering);
    for (const { label, span } of definitions) {
      if (notes.has(label)) continue;
      const own = cited.filter(({ span: { start } }) => span.start <= start && start < span.end);
      const key = own.length > 0 ? undefined : referenceOf(text.slice(span.start, span.end));
      notes.set(label, key === undefined ? own : [entryCitation(key, span)]);
    }
  }
  return notes;
}

function entryCitation(key: string, span: Span): Citation {
  return { kind: 'numeric', span, keys: [{ key, span, suppressAuthor: false }] };
}
