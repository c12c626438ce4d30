import { AUXILIARIES } from '../reading/english/function-words';
import { SOME_OF } from '../reading/english/some-of';
import { isNames } from '../reading/enumeration';
import { unknownIn } from '../reading/known-object';
import type { Observed } from '../reading/observe';
import type { Range } from '../reading/range';
import type { Sentence } from '../reading/sentence';
import { isVerbal } from '../reading/shared-verb';
import type { Statement } from '../reading/statement';
import { shift } from '../span';
import type { Block } from '../text/prose';
import { splitSentences } from '../text/sentences';
import type { ChunkContext } from './chunk-context';

/** The context behind a block: a paragraph that ends in a colon introduces the list below it, up to its last item. */
export function introducing({ kind, text }: Block, context: ChunkContext): ChunkContext {
  const { introduction: before, ...rest } = context;
  // An item with a list of its own: whether the next one is of that list cannot be told.
  const within = kind === 'list-item' && !text.trimEnd().endsWith(':') ? before : undefined;
  const introduction = kind === 'paragraph' ? introductionIn(text) : within;
  return introduction === undefined ? rest : { ...rest, introduction };
}

/** No list is introduced by a longer sentence, in UTF-16 units; it is read anew with each item. */
const LONGEST_INTRODUCTION = 500;

function introductionIn(text: string): string | undefined {
  const end = text.trimEnd();
  const last = end.endsWith(':') ? splitSentences(end).at(-1) : undefined;
  return last && last.end - last.start <= LONGEST_INTRODUCTION ? end.slice(last.start, -1) : undefined;
}

/** An item that goes on with the sentence above its list, with that sentence in front. */
export interface Completed {
  readonly text: string;
  /** How much of the text stands above the list, in UTF-16 units. */
  readonly above: number;
}

/**
 * What an item says together with the sentence that introduces its list: "relieves" and "hay fever", or "the drug" and
 * "relieves hay fever". Undefined where the item says something by itself.
 */
export function completedBy(above: Sentence, item: Sentence): Completed | undefined {
  const { text: introduction, tokens } = above;
  // A question asks about each item, and of some of them nobody says which they are.
  if (AUXILIARIES.has(tokens[0]?.norm ?? '') || tokens.some(({ norm }) => SOME_OF.has(norm)))
    return undefined;
  const verb = opensWithVerb(item) && !unknownIn(above, wholeOf(above));
  const join = verb ? ' ' : isNames(item, wholeOf(item)) && ': ';
  if (!join) return undefined;
  return { text: introduction + join + item.text, above: introduction.length + join.length };
}

const wholeOf = ({ tokens }: Sentence): Range => ({ from: 0, to: tokens.length });

function opensWithVerb({ tokens, cues }: Sentence): boolean {
  const verb = cues.some(({ means, from }) => from === 0 && means.kind === 'effect' && isVerbal(means.form));
  return verb || AUXILIARIES.has(tokens[0]?.norm ?? '');
}

/** What is read of an item and the sentence above it, as the item says it: statements on what only that sentence names are its own. */
export function asItem(whole: Observed, item: Sentence, alone: Observed, { above }: Completed): Observed {
  const end = item.text.length;
  const statements = whole.observation.statements.flatMap((statement) => {
    const { start, end: last } = shift(statement.span, -above);
    if (last <= 0 || !tellsOf(statement, item)) return [];
    const span = { start: Math.max(0, start), end: Math.min(end, last) };
    return [{ ...statement, span, text: item.text.slice(span.start, span.end) }];
  });
  return statements.length === 0 ? alone : { ...whole, observation: { ...alone.observation, statements } };
}

function tellsOf({ intervention, condition, outcome }: Statement, { mentions }: Sentence): boolean {
  const ids = new Set(mentions.flatMap(({ named }) => named.map(({ concept }) => concept.id)));
  return [intervention, condition, outcome].some((id) => id !== undefined && ids.has(id));
}
