import type { Span } from '../span';
import type { Block } from './prose';
import { proseOf, sourceOfSpan } from './runs';

/**
 * The source span of the words in a prose span, relative to the chunk in UTF-16 units: from the first to
 * the last real character, without space around them, with the markup between them. An empty span at the
 * start of the block when the span holds no character of the source.
 */
export function toSource(block: Block, span: Span): Span {
  let start = Math.max(span.start, 0);
  let end = Math.min(span.end, block.text.length);
  while (start < end && block.text[start] === ' ') start += 1;
  while (end > start && block.text[end - 1] === ' ') end -= 1;
  return sourceOfSpan(block.runs, { start, end }) ?? { start: block.source.start, end: block.source.start };
}

/**
 * The prose offset of a source offset, both in UTF-16 units, the latter relative to the chunk. The end of
 * a word counts as in it, as for a cursor. `undefined` where the source holds no prose: markup, code, a citation.
 */
export function toProse(block: Block, sourceOffset: number): number | undefined {
  return proseOf(block.runs, sourceOffset);
}
