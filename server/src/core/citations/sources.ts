import type { NumberMark } from '../text/number-marks';
import type { Chunk, ParsedChunk } from '../text/prose';
import type { NoteDefinition } from './note-definitions';
import type { Parsed } from './outline';

/** All in a draft that its numbers and notes take their meaning from. */
export interface Sources {
  /** The chunks of the section whose heading says that it is the reference list, code and comments left out. */
  readonly list: readonly Chunk[];
  /** The places among the chunks of the draft of all that stands in that section. */
  readonly inList: ReadonlySet<number>;
  /** Numbers elsewhere that may be citations. */
  readonly marks: readonly NumberMark[];
  /** How many citations there are by key. */
  readonly keyed: number;
  /** The numbers that the draft defines as labels of links. */
  readonly labels: ReadonlySet<number>;
  readonly noted: readonly Noted[];
}

/** A chunk that defines notes. */
interface Noted {
  readonly text: string;
  readonly prose: ParsedChunk;
  readonly definitions: readonly NoteDefinition[];
}

/** Gathers them in one walk through a draft, which passes by chunks that have nothing. */
export function sourcesOf(chunks: readonly Chunk[], parsed: readonly Parsed[]): Sources {
  const list: Chunk[] = [];
  const inList = new Set<number>();
  const marks: NumberMark[] = [];
  const labels = new Set<number>();
  const noted: Noted[] = [];
  let keyed = 0;
  let depth: number | undefined;
  parsed.forEach(({ prose, outline }, at) => {
    keyed += prose.citations.length;
    depth = listDepth(outline.heading, depth);
    const chunk = chunks[at];
    if (!chunk || (outline.isPlain && depth === undefined)) return;
    if (depth !== undefined) inList.add(at);
    if (depth !== undefined && isListed(prose)) list.push(chunk);
    if (depth === undefined) marks.push(...prose.numberMarks);
    for (const label of outline.labels) labels.add(label);
    if (outline.notes.length > 0) noted.push({ text: chunk.text, prose, definitions: outline.notes });
  });
  return { list, inList, marks, keyed, labels, noted };
}

/** Whether what stands in the section of the reference list is of the list: code and comments are not. */
export function isListed({ blocks }: ParsedChunk): boolean {
  return blocks.length > 0;
}

/** The depth of the heading of the reference list from here on, given that before; `undefined` outside of it. */
function listDepth(heading: Parsed['outline']['heading'], depth: number | undefined): number | undefined {
  if (!heading) return depth;
  if (heading.isOfList) return heading.depth;
  return depth !== undefined && heading.depth <= depth ? undefined : depth;
}
