import { type ArmMention, type Side, treatedSide } from '../arms/arms';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { valenceOf } from '../said/valence';
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
}

/** Holds the first figures of the two arms within a range of a sentence against each other; undefined when there are not two. */
export function compareFigures(passage: Passage, range: Range, sentence: Range): Comparison | undefined {
  const mentions = passage.mentions.filter((mention) => within(sentence, mention));
  const figures = figuresIn(passage, range);
  const listed = respectively(passage, figures, mentions, sentence);
  if (listed) return comparison(listed.intervention, listed.comparator);
  const [first, second] = firstOfEach(passage, figures, mentions);
  if (!first || !second) return undefined;
  const side = ownerOf(passage, figures, [first, second], mentions);
  if (!side) return compareUnnamed(passage, first.value, second.value);
  return side === 'intervention'
    ? comparison(first.value, second.value)
    : comparison(second.value, first.value);
}

/** Where no figure is named, the treated are taken to have fared better; else to stand before the controls. */
export function compareUnnamed(passage: Passage, first: number, second: number): Comparison {
  const good = valenceOf(passage.outcome.phrase.text);
  const turn = treatedSide(passage.arms) === 'intervention' ? 1 : -1;
  const { sign, ratio } = comparison(first, second);
  if (sign === 0) return { sign, ratio };
  return { sign: (good || sign) * turn > 0 ? 1 : -1, ratio };
}

function comparison(one: number, two: number): Comparison {
  return { sign: one === two ? 0 : one > two ? 1 : -1, ratio: ratioOf(Math.abs(one), Math.abs(two)) };
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
