import { noteDefinitionsIn } from '../citations/note-definitions';
import { type Span, shift } from '../span';
import { splitChunks } from '../text/chunks';
import type { Citation } from '../text/citations';
import { NOTE_CALL } from '../text/patterns';

/**
 * The citations of a draft as its readers come upon them: what a note cites where the note is called first, as in Pandoc,
 * wherever its definition stands; what no call leads to last.
 */
export function inReadingOrder(text: string, citations: readonly Citation[]): readonly Citation[] {
  if (!text.includes(']:') || !text.includes('[^')) return citations;
  const notes = splitChunks(text).flatMap(({ start, text: part }) =>
    noteDefinitionsIn(part).map(({ label, span }) => ({ label, span: shift(span, start) })),
  );
  if (notes.length === 0) return citations;
  const calls = firstCalls(text);
  const placed = citations.map((citation) => {
    const { start } = citation.span;
    const note = notes.find(({ span }) => isWithin(span, start));
    return { citation, at: note ? (calls.get(note.label) ?? text.length) : start };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ citation }) => citation);
}

/** Where each note is called first, by its label in lower case. */
function firstCalls(text: string): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  for (const { 0: call, 1: written = '', index } of text.matchAll(NOTE_CALL)) {
    const label = written.toLowerCase();
    const isDefinition =
      text[index + call.length] === ':' &&
      /^(?:[^]*\n)? {0,3}$/.test(text.slice(Math.max(index - 4, 0), index));
    if (!isDefinition && !calls.has(label)) calls.set(label, index);
  }
  return calls;
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
