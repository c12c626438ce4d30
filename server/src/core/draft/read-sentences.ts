import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { type Carried, NOTHING, type Surroundings } from '../reading/context';
import type { Observed } from '../reading/observe';
import type { Cited, Sentence } from '../reading/sentence';
import type { Span } from '../span';
import type { Block } from '../text/prose';
import { type CarriedContext, headingOf } from './chunk-context';
import { asItem, completedBy } from './list-items';
import { observeOnce } from './observed-before';
import { recogniser } from './recognised';
import { asAnswer, questionAbove, sentencesOf } from './table-answers';
import { designsInCell } from './table-designs';
import { labelsOf } from './table-labels';

/** A sentence of a block as it was read. */
export interface SentenceInBlock {
  /** Where it stands in the block's prose. */
  readonly span: Span;
  readonly sentence: Sentence;
  readonly around: Surroundings;
  /** What is cited in the sentence, with offsets of its text. */
  readonly citations: readonly Cited[];
  /** What it says, with offsets of its own text. */
  readonly read: Observed;
  /** What the sentences up to this one hand on. */
  readonly carried: Carried;
}

/**
 * Nobody writes a longer sentence, in UTF-16 units; a text without full stops that goes on beyond it is no prose, and
 * reading it would take time that grows with the square of its length.
 */
const LONGEST_SENTENCE = 2_000;

/** Reads the sentences of a block one by one, in order. What is too long to be a sentence is left out. */
export function* readSentences(
  block: Block,
  base: EvidenceBase,
  context: CarriedContext,
): Generator<SentenceInBlock> {
  const recogniseSentence = recogniser(base, context.abbreviations);
  const above = { heading: headingOf(context), labels: labelsOf(block, base, recogniseSentence) };
  // A trial is spoken of within its paragraph.
  let carried: Carried = { ...context.previous, trials: [] };
  let before = NOTHING;
  const sentences = sentencesOf(block).filter(({ start, end }) => end - start <= LONGEST_SENTENCE);
  for (const span of sentences) {
    const sentence = recogniseSentence(block.text.slice(span.start, span.end));
    const around = { ...above, previous: carried, before };
    const citations = citedIn(block, span, base);
    const observed = (whole: Sentence) => observeOnce(whole, base, around, citations);
    const read =
      itemRead(block, sentence, context, recogniseSentence, observed) ??
      cellRead(block, sentence, base, observed);
    carried = read.carried;
    before = read.carried;
    yield { span, sentence, around, citations, read, carried };
  }
}

type Recognise = (text: string) => Sentence;
type Observe = (sentence: Sentence) => Observed;

/** Of a list item that goes on with the sentence above its list. */
function itemRead(
  { kind }: Block,
  item: Sentence,
  { introduction }: CarriedContext,
  recogniseSentence: Recognise,
  observed: Observe,
): Observed | undefined {
  const completed =
    kind === 'list-item' && introduction !== undefined
      ? completedBy(recogniseSentence(introduction), item)
      : undefined;
  return completed && asItem(observed(recogniseSentence(completed.text)), item, observed(item), completed);
}

function cellRead(block: Block, sentence: Sentence, base: EvidenceBase, observed: Observe): Observed {
  const question = questionAbove(block, sentence, base);
  const read = observed(question ?? sentence);
  return question ? asAnswer(read, sentence, base) : designsInCell(block, sentence, read, base);
}

/** What is cited in the sentence or right behind it. */
function citedIn({ citations }: Block, { start, end }: Span, base: EvidenceBase): Cited[] {
  return citations
    .filter(({ at }) => start <= at && at <= end)
    .flatMap(({ at, citation }) =>
      citation.keys.map(({ key }) => ({
        key: referenceIndex(base).get(key)?.key ?? key,
        at: at - start,
      })),
    );
}
