import type { TrialMention } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import type { Carried } from '../reading/context';
import type { Observation } from '../reading/observation';
import type { Sentence } from '../reading/sentence';
import type { Span } from '../span';
import { toSource } from '../text/offsets';
import type { Block } from '../text/prose';
import { quotedSpans } from '../text/quotes';
import type { CarriedContext } from './chunk-context';
import { place } from './place';
import { readSentences } from './read-sentences';

/** What one block says, with offsets relative to its chunk. */
export interface BlockReading {
  readonly observations: readonly Observation[];
  readonly trialMentions: readonly TrialMention[];
  readonly carried: Carried;
}

/** Reads a block sentence by sentence. */
export function readBlock(block: Block, base: EvidenceBase, context: CarriedContext): BlockReading {
  const quoted = { passages: quotedPassages(block), all: quotedSpans(block.text) };
  let carried: Carried = { ...context.previous, trials: [] };
  const observations: Observation[] = [];
  const trialMentions: TrialMention[] = [];
  for (const { sentence, span, read, carried: handedOn } of readSentences(block, base, context)) {
    carried = handedOn;
    observations.push(place(read.observation, block, span.start, quoted));
    trialMentions.push(...trialMentionsIn(sentence, block, span.start));
  }
  return { observations, trialMentions, carried };
}

/** A quoted word or two is the author's own emphasis; a quoted passage is somebody else's statement. */
const SHORTEST_PASSAGE = 3;

/** The passages of a block's prose that somebody else said. */
export function quotedPassages({ text }: Block): Span[] {
  return quotedSpans(text).filter((span) => isPassage(text, span));
}

function isPassage(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).split(/\s+/).length >= SHORTEST_PASSAGE;
}

function trialMentionsIn({ trials, tokens }: Sentence, block: Block, offset: number): TrialMention[] {
  return trials.flatMap(({ trials: ids, from, to }) => {
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const span = toSource(block, { start: start + offset, end: end + offset });
    return ids.map((trial) => ({ trial, span }));
  });
}
