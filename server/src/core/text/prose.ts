import type { Span } from '../span';
import type { Citation } from './citations';
import type { NumberMark } from './number-marks';

/** Where a piece of prose stands in the draft. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'footnote';

/**
 * How prose offsets map to source offsets: runs in order. Prose from `prose` on corresponds to source
 * from `source` on for `length` code units; between runs lies markup.
 */
export interface Run {
  readonly prose: number;
  readonly source: number;
  readonly length: number;
  /** Length in the source where it differs: a character reference such as `&amp;`, mapped as a whole. */
  readonly sourceLength?: number;
}

/** The place of a table cell: zero-based body row and column, with the texts of its column's header and of its row's cells. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** Of the first cell. */
  readonly rowLabel: string;
  /** Of all cells, the first and its own among them. */
  readonly rowTexts: readonly string[];
  /** The keys that its row's first cell cites, or else the only one that cites any. */
  readonly rowKeys: readonly string[];
}

/**
 * A piece of prose that is read as a whole: its words with markup, code, math, comments and citations
 * taken out. All source offsets are relative to the chunk the block is in.
 */
export interface Block {
  readonly kind: BlockKind;
  /**
   * Words only, with single spaces. A citation, code or formula leaves nothing, or one space where words
   * would touch; the key of a narrative citation stays (`@hardy2012 found`), as it is the subject there.
   */
  readonly text: string;
  readonly runs: readonly Run[];
  /** The block's extent in the source, markup included. */
  readonly source: Span;
  /** Citations of the block in order, with their place in the prose. */
  readonly citations: readonly PlacedCitation[];
  /** Numbers of the block that may be citations, in order. */
  readonly numberMarks: readonly PlacedMark[];
  /** The notes that are called in the block, in order. */
  readonly noteCalls: readonly NoteCall[];
  /** 1 to 6, of headings only. */
  readonly depth?: number;
  /** Of table cells; a cell of the header row has none. */
  readonly table?: TablePlace;
}

/** A citation with the prose offset at which it stood; of a narrative one, that of its `@`. */
export interface PlacedCitation {
  readonly at: number;
  readonly citation: Citation;
}

/** Numbers that may be a citation, with the prose offset at which they stood. */
export interface PlacedMark {
  readonly at: number;
  readonly mark: NumberMark;
}

/** Where a note is called, at a prose offset: `[^label]`, or `^[...]` with what the note cites. */
export interface NoteCall {
  readonly at: number;
  /** Missing of a note that is written in place. */
  readonly label?: string;
  readonly citations: readonly Citation[];
  readonly numberMarks: readonly NumberMark[];
}

/** A part of the draft that is parsed and judged on its own; equal texts have equal blocks. */
export interface Chunk {
  /** Offset of the chunk in the draft. */
  readonly start: number;
  readonly text: string;
}

/** What was read from one chunk. All offsets are relative to the chunk. */
export interface ParsedChunk {
  /** In source order; a block without words is there only if it has citations. */
  readonly blocks: readonly Block[];
  /** All citations in source order, also those in block quotes, which have no block. */
  readonly citations: readonly Citation[];
  /** Likewise of numbers that may be citations. */
  readonly numberMarks: readonly NumberMark[];
  /** Why the chunk was not read, in one sentence each. */
  readonly notes: readonly string[];
}
