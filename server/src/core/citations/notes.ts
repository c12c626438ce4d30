import { type Span, shift } from '../span';
import type { Citation } from '../text/citations';
import { linesOf } from '../text/lines';
import type { Numbering } from './numbering';
import type { ParsedPart } from './reference-list';
import { citationsOf } from './resolve';

/** What the notes of a draft cite, by their labels in lower case. */
export type Notes = ReadonlyMap<string, readonly Citation[]>;

const DEFINITION = /^ {0,3}\[\^([^\]\s[]+)\]:[ \t]*/;

/**
 * What each note of a draft cites: `[^1]: See @hardy2012.` A note that cites nothing may be an entry of a reference list
 * itself, as some styles have it: `referenceOf` finds the key in the base of its words.
 */
export function notesOf(
  parts: readonly ParsedPart[],
  numbering: Numbering,
  referenceOf: (entry: string) => string | undefined,
): Notes {
  const notes = new Map<string, readonly Citation[]>();
  for (const { chunk, prose } of parts) {
    if (!chunk.text.includes('[^') || prose.blocks.length === 0) continue;
    const cited = citationsOf(prose, numbering);
    for (const { label, span } of definitionsIn(chunk.text)) {
      if (notes.has(label)) continue;
      const own = cited.filter(({ span: { start } }) => span.start <= start && start < span.end);
      const key = own.length > 0 ? undefined : referenceOf(chunk.text.slice(span.start, span.end));
      notes.set(label, key === undefined ? own : [entryCitation(key, span)]);
    }
  }
  return notes;
}

interface Definition {
  readonly label: string;
  /** Its words, up to the next definition. */
  readonly span: Span;
}

function definitionsIn(text: string): Definition[] {
  const found: Definition[] = [];
  for (const line of linesOf(text)) {
    const match = DEFINITION.exec(line.text);
    const last = match && found.pop();
    if (last) found.push({ ...last, span: { start: last.span.start, end: line.start } });
    if (!match) continue;
    const span = shift({ start: match[0].length, end: text.length - line.start }, line.start);
    found.push({ label: (match[1] ?? '').toLowerCase(), span });
  }
  return found;
}

function entryCitation(key: string, span: Span): Citation {
  return { kind: 'numeric', span, keys: [{ key, span, suppressAuthor: false }] };
}
