import type { TrialMention } from '../analysis';
import type { Finding } from '../checks/finding';
import { withResolved } from '../citations/resolve';
import type { EvidenceBase } from '../evidence/base';
import { abbreviationsIn } from '../reading/abbreviations';
import { NOTHING } from '../reading/context';
import { recognise } from '../reading/sentence';
import type { Statement } from '../reading/statement';

import type { Block, ParsedChunk } from '../text/prose';
import { sectionRole } from '../text/sections';
import { checkBlock } from './check-block';
import { below, type CarriedContext, type ChunkContext } from './chunk-context';
import { introducing } from './list-items';
import { namedIn } from './named-in';
import { type BlockReading, readBlock } from './read-block';

/** What one chunk says, with offsets relative to the chunk, and the context of the next one. */
export interface ChunkReading {
  readonly statements: readonly Statement[];
  readonly trialMentions: readonly TrialMention[];
  readonly findings: readonly Finding[];
  readonly after: CarriedContext;
}

/** Reads and judges the blocks of one chunk, whose text is `text`, in order. The reference list is not read. */
export function readChunk(
  text: string,
  chunk: ParsedChunk,
  base: EvidenceBase,
  before: ChunkContext,
): ChunkReading {
  let after = before;
  const findings: Finding[] = [];
  const readings: BlockReading[] = [];
  for (const { block, context, reading, after: handedOn } of readBlocks(chunk.blocks, base, before)) {
    after = handedOn;
    if (!reading) continue;
    readings.push(reading);
    const { kind, source: span } = block;
    const passage = { kind, section: context.section, source: text, span, sentences: reading.observations };
    findings.push(...checkBlock(passage, base));
  }
  const observations = readings.flatMap((reading) => reading.observations);
  // A reading is kept for longer than what the numbers of the draft meant then.
  const { resolver: _, ...carried } = after;
  return {
    statements: observations.flatMap(({ statements }) => statements),
    trialMentions: readings.flatMap((reading) => reading.trialMentions),
    findings,
    after: carried,
  };
}

/** A block with what it takes over from the text before it, and what it hands on. */
export interface BlockInChunk {
  readonly block: Block;
  readonly context: ChunkContext;
  /** Missing in the reference list, which is not read. */
  readonly reading?: BlockReading;
  readonly after: ChunkContext;
}

/** Reads the blocks of a chunk one by one, in order. */
export function* readBlocks(
  blocks: readonly Block[],
  base: EvidenceBase,
  before: ChunkContext,
): Generator<BlockInChunk> {
  let context = before;
  for (const parsed of blocks) {
    const block = withResolved(parsed, before.resolver);
    context = withAbbreviations(block, base, context);
    if (block.kind === 'heading') context = underHeading(block, base, context);
    if (context.section === 'references') {
      yield { block, context, after: context };
      continue;
    }
    const reading = readBlock(block, base, context);
    const previous = block.kind === 'heading' ? NOTHING : reading.carried;
    const after = introducing(block, { ...context, previous });
    yield { block, context, reading, after };
    context = after;
  }
}

function withAbbreviations(block: Block, base: EvidenceBase, context: ChunkContext): ChunkContext {
  const found = abbreviationsIn(block.text, base);
  return found.size === 0
    ? context
    : { ...context, abbreviations: new Map([...context.abbreviations, ...found]) };
}

function underHeading(block: Block, base: EvidenceBase, context: ChunkContext): ChunkContext {
  return below(context, block.depth ?? 1, namedIn(recognise(block.text, base)), sectionRole(block.text));
}
