import type { TrialMention } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { type Carried, carryOn, NOTHING } from '../reading/context';
import { indexOf } from '../reading/names';
import type { Observation } from '../reading/observation';
import { observe } from '../reading/observe';
import { recognise, type Sentence } from '../reading/sentence';
import type { Span } from '../span';
import { toSource } from '../text/offsets';
import type { Block } from '../text/prose';
import { quotedSpans } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import { type ChunkContext, headingOf } from './chunk-context';
import { namedIn } from './named-in';
import { place } from './place';

/** What one block says, with offsets relative to its chunk. */
export interface BlockReading {
  readonly observations: readonly Observation[];
  readonly trialMentions: readonly TrialMention[];
  readonly carried: Carried;
}

/** Reads a block sentence by sentence. */
export function readBlock(block: Block, base: EvidenceBase, context: ChunkContext): BlockReading {
  const own = context.abbreviations.size > 0 ? indexOf(context.abbreviations) : undefined;
  const quoted = quotedSpans(block.text).filter((span) => isPassage(block.text, span));
  const around = { heading: headingOf(context), labels: labelsOf(block, base) };
  let carried = context.previous;
  const observations: Observation[] = [];
  const trialMentions: TrialMention[] = [];
  for (const span of splitSentences(block.text)) {
    const sentence = recognise(block.text.slice(span.start, span.end), base, own);
    const read = observe(sentence, base, { ...around, previous: carried }, citedIn(block, span, base));
    carried = carryOn(carried, read.carried);
    observations.push(place(read.observation, block, span.start, quoted));
    trialMentions.push(...trialMentionsIn(sentence, block, span.start));
  }
  return { observations, trialMentions, carried };
}

/** A quoted word or two is the author's own emphasis; a quoted passage is somebody else's statement. */
const SHORTEST_PASSAGE = 3;

function isPassage(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).split(/\s+/).length >= SHORTEST_PASSAGE;
}

function labelsOf({ table }: Block, base: EvidenceBase): Carried {
  if (!table) return NOTHING;
  return carryOn(namedIn(recognise(table.header, base)), namedIn(recognise(table.rowLabel, base)));
}

/** Citation keys that stand in the sentence or right behind it. */
function citedIn({ citations }: Block, { start, end }: Span, base: EvidenceBase): string[] {
  const within = citations.filter(({ at }) => start <= at && at <= end);
  const keys = within.flatMap(({ citation }) => citation.keys.map(({ key }) => key));
  return [...new Set(keys.map((key) => referenceIndex(base).get(key)?.key ?? key))];
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
