import type { ArmMention, Side } from '../arms/arms';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { type Figure, figuresIn } from './figures';
import { ownerOf } from './owners';

/** Figures that differ by no more than this factor say nothing without a test. */
export const CLOSE = 1.5;

/** Which way the figure of the intervention lies from that of the comparator, and how far. */
export interface Comparison {
  /** 1 when the intervention's figure is the higher one; 0 when both are the same. */
  readonly sign: -1 | 0 | 1;
  /** The larger as a multiple of the smaller; infinite against nought. */
  readonly ratio: number;
  /** Whether the text says which figure is whose; else the sign is that of the first against the second. */
  readonly named: boolean;
}

/** Holds the first figures of the two arms within a range of a sentence against each other; undefined when there are not two. */
export function compareFigures(passage: Passage, range: Range, sentence: Range): Comparison | undefined {
  const mentions = passage.mentions.filter((mention) => within(sentence, mention));
  const figures = figuresIn(passage, range);
  const listed = respectively(passage, figures, mentions, sentence);
  if (listed) return comparison(listed.intervention, listed.comparator);
  const [first, second] = firstOfEach(passage, figures, mentions);
  if (!first || !second || (first.value === second.value && !isParted(mentions, first, second)))
    return undefined;
  const side = ownerOf(passage, figures, [first, second], mentions);
  if (!side) return { ...comparison(first.value, second.value), named: false };
  return side === 'intervention'
    ? comparison(first.value, second.value)
    : comparison(second.value, first.value);
}

/** Holds two figures of a sentence against each other, by the names around them. */
export function comparePair(
  passage: Passage,
  [first, second]: readonly [Figure, Figure],
  sentence: Range,
): Comparison {
  const mentions = passage.mentions.filter((mention) => within(sentence, mention));
  const side = ownerOf(passage, figuresIn(passage, sentence), [first, second], mentions);
  if (!side) return { ...comparison(first.value, second.value), named: false };
  return side === 'intervention'
    ? comparison(first.value, second.value)
    : comparison(second.value, first.value);
}

/** Holds two figures against each other, as those of the intervention and the comparator. */
export function comparison(one: number, two: number): Comparison {
  const sign = one === two ? 0 : one > two ? 1 : -1;
  return { sign, ratio: ratioOf(Math.abs(one), Math.abs(two)), named: true };
}

function ratioOf(one: number, two: number): number {
  const low = Math.min(one, two);
  return low === 0 ? Number.POSITIVE_INFINITY : Math.max(one, two) / low;
}

/** "1, 2 and 3 with A, B and C, respectively": the first figure of each arm by its place in the list. */
function respectively(
  { tokens }: Passage,
  figures: readonly Figure[],
  mentions: readonly ArmMention[],
  sentence: Range,
): Record<Side, number> | undefined {
  const lists = tokens.slice(sentence.from, sentence.to).some(({ norm }) => norm === 'respectively');
  if (!lists || figures.length !== mentions.length || figures.length < 3) return undefined;
  const valueOf = (side: Side) => figures[mentions.findIndex((mention) => mention.side === side)]?.value;
  const [intervention, comparator] = [valueOf('intervention'), valueOf('comparator')];
  return intervention === undefined || comparator === undefined ? undefined : { intervention, comparator };
}

/** "none (0%)": figures with no name between them may be one and the same result. */
function isParted(mentions: readonly ArmMention[], first: Figure, second: Figure): boolean {
  return mentions.some(({ from, to }) => from > first.at && to <= second.at);
}

/** The first figures before and after the name of a group or a "compared with"; the first two when none stands between any. */
function firstOfEach(
  passage: Passage,
  figures: readonly Figure[],
  mentions: readonly ArmMention[],
): readonly (Figure | undefined)[] {
  const first = figures[0];
  const marks = [...mentions, ...passage.cues.filter(({ means }) => means.kind === 'versus')];
  const parted = figures.find(({ at }) => first && marks.some(({ from, to }) => from > first.at && to <= at));
  return [first, parted ?? figures[1]];
}
