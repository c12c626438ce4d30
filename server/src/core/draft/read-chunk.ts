import type { TrialMention } from '../analysis';
import type { Finding } from '../checks/finding';
import { checkSentence } from '../checks/sentence-check';
import type { EvidenceBase } from '../evidence/base';
import { abbreviationsIn } from '../reading/abbreviations';
import { NOTHING } from '../reading/context';
import { recognise } from '../reading/sentence';
import type { Statement } from '../reading/statement';

import type { Block, ParsedChunk } from '../text/prose';
import { sectionRole } from '../text/sections';
import { below, type ChunkContext } from './chunk-context';
import { namedIn } from './named-in';
import { type BlockReading, readBlock } from './read-block';

/** What one chunk says, with offsets relative to the chunk, and the context of the next one. */
export interface ChunkReading {
  readonly statements: readonly Statement[];
  readonly trialMentions: readonly TrialMention[];
  readonly findings: readonly Finding[];
  readonly after: ChunkContext;
}

/** Reads and judges the blocks of one chunk in order. The reference list is not read. */
export function readChunk(chunk: ParsedChunk, base: EvidenceBase, before: ChunkContext): ChunkReading {
  let context = before;
  const readings: BlockReading[] = [];
  for (const block of chunk.blocks) {
    context = withAbbreviations(block, base, context);
    if (block.kind === 'heading') context = underHeading(block, base, context);
    if (context.section === 'references') continue;
    const reading = readBlock(block, base, context);
    context = { ...context, previous: block.kind === 'heading' ? NOTHING : reading.carried };
    readings.push(reading);
  }
  const observations = readings.flatMap((reading) => reading.observations);
  return {
    statements: observations.flatMap(({ statements }) => statements),
    trialMentions: readings.flatMap((reading) => reading.trialMentions),
    findings: observations.flatMap((observation) => checkSentence(observation, base)),
    after: context,
  };
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
