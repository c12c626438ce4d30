import type { DraftAnalysis, DraftPart } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { type Span, shift, touches } from '../span';
import { toSource } from '../text/offsets';
import { parseChunk } from '../text/parse';
import type { Block } from '../text/prose';
import type { ChunkContext } from './chunk-context';
import { quotedPassages } from './read-block';
import { readBlocks } from './read-chunk';
import { readSentences, type SentenceInBlock } from './read-sentences';

/** A sentence of a draft, read anew with all that the reader knows of it. */
export interface SentenceAt extends Omit<SentenceInBlock, 'span' | 'carried'> {
  readonly part: DraftPart;
  readonly block: Block;
  readonly context: ChunkContext;
  /** Where it stands in the block's prose. */
  readonly prose: Span;
  /** Where it stands in the draft, from its first word to its last mark. */
  readonly span: Span;
  /** The passages of the block's prose that the author attributes to somebody else. */
  readonly quoted: readonly Span[];
}

/**
 * The sentence at an offset of an analysed draft, the nearest of its block where the offset lies in what is no prose
 * (a citation, a mark of emphasis). `undefined` where nothing is read: between blocks, in code, in the reference list.
 */
export function sentenceAt(
  { parts }: DraftAnalysis,
  base: EvidenceBase,
  offset: number,
): SentenceAt | undefined {
  const part = parts.find(({ start, text }) => touches({ start, end: start + text.length }, offset));
  if (!part) return undefined;
  const at = offset - part.start;
  for (const { block, context, reading } of readBlocks(parseChunk(part.text).blocks, base, part.before)) {
    if (reading && touches(block.source, at)) return inBlock(part, block, context, base, at);
  }
  return undefined;
}

function inBlock(
  part: DraftPart,
  block: Block,
  context: ChunkContext,
  base: EvidenceBase,
  at: number,
): SentenceAt | undefined {
  let found: SentenceAt | undefined;
  const quoted = quotedPassages(block);
  for (const { span: prose, carried: _, ...read } of readSentences(block, base, context)) {
    const source = toSource(block, prose);
    if (found && source.start > at) break;
    found = { ...read, part, block, context, prose, span: shift(source, part.start), quoted };
  }
  return found;
}
