import type { ParsedChunk } from '../text/prose';
import { sectionRole } from '../text/sections';
import { type NoteDefinition, noteDefinitionsIn } from './note-definitions';
import { linkLabels } from './reference-list';

/** What of one chunk counts for what the numbers and notes of its draft mean: nothing at all, of most chunks. */
export interface Outline {
  /** Its first heading. */
  readonly heading?: { readonly depth: number; readonly isOfList: boolean };
  /** Numbers that it defines as labels of links. */
  readonly labels: readonly number[];
  readonly notes: readonly NoteDefinition[];
  /** Whether it has numbers or calls notes, so that what it cites depends on the draft. */
  readonly isNumbered: boolean;
  /** Whether it has nothing of all this, but for a heading. */
  readonly isPlain: boolean;
}

/** A chunk as parsed, with its outline. */
export interface Parsed {
  readonly prose: ParsedChunk;
  readonly outline: Outline;
}

/** The outline of a chunk, whose text is `text`. */
export function outlineOf(text: string, prose: ParsedChunk): Outline {
  const { blocks, numberMarks } = prose;
  const labels = linkLabels(text);
  const notes = blocks.length > 0 ? noteDefinitionsIn(text) : [];
  const isNumbered = numberMarks.length > 0 || blocks.some(({ noteCalls }) => noteCalls.length > 0);
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return {
    ...(heading && {
      heading: { depth: heading.depth ?? 1, isOfList: sectionRole(heading.text) === 'references' },
    }),
    labels,
    notes,
    isNumbered,
    isPlain: labels.length + notes.length === 0 && !isNumbered,
  };
}
