import type { Span } from '../span';
import { assemble, type Prose } from './assemble';
import type { Citation } from './citations';
import type { Flat, Source } from './flat';
import { type LeftOut, leftOut } from './left-out';
import type { NumberMark } from './number-marks';
import { CAPTION_MARK } from './patterns';
import type { Block, BlockKind } from './prose';
import { sourceOfSpan } from './runs';

/** What is being read, and what has been read of it. */
export interface Reader {
  readonly source: Source;
  readonly blocks: Block[];
  readonly citations: Citation[];
  readonly numberMarks: NumberMark[];
}

/** What is known of a block before its words are. */
export type Frame = Pick<Block, 'kind' | 'depth' | 'table'>;

/** The content of a block: its words and what stands apart from them. */
export interface Content {
  readonly flat: Flat;
  readonly out: LeftOut;
  readonly prose: Prose;
}

/** The content of a block from its flat text, from the flat offset `start` on. */
export function contentOf(flat: Flat, start = 0): Content {
  const out = leftOut(flat);
  return { flat, out, prose: assemble(flat, out, { start, end: flat.text.length }) };
}

/** The content of a paragraph, which may announce itself as a caption; the announcement is not part of it. */
export function paragraphContent(flat: Flat): { readonly content: Content; readonly announced: boolean } {
  const mark = CAPTION_MARK.exec(flat.scan)?.[0] ?? '';
  return { content: contentOf(flat, mark.length), announced: mark !== '' };
}

/**
 * Adds a block, its citations and the notes written within it. `extent` is where it stands in the text
 * that was parsed. A block with neither words nor citations is not added.
 */
export function emit(reader: Reader, content: Content, extent: Span, frame: Frame): void {
  const { base } = reader.source;
  const source = { start: base + extent.start, end: base + extent.end };
  emitProse(reader, content.prose, source, frame);
  for (const range of content.out.notes) emitRange(reader, content, range, source, 'footnote');
  if (content.prose.text !== '') return;
  for (const range of content.out.alternatives) emitRange(reader, content, range, source, 'caption');
}

function emitRange(reader: Reader, content: Content, range: Span, around: Span, kind: BlockKind): void {
  const prose = assemble(content.flat, content.out, range);
  emitProse(reader, prose, sourceOfSpan(content.flat.runs, range) ?? around, { kind });
}

function emitProse(reader: Reader, prose: Prose, source: Span, frame: Frame): void {
  const { citations } = prose;
  const numberMarks = prose.numberMarks.filter(
    ({ mark }) => !(mark.afterFigure && frame.kind === 'table-cell'),
  );
  if (prose.text === '' && citations.length === 0 && numberMarks.length === 0) return;
  reader.blocks.push({ ...frame, ...prose, numberMarks, source });
  reader.citations.push(...citations.map((placed) => placed.citation));
  reader.numberMarks.push(...numberMarks.map((placed) => placed.mark));
}
