import { ITEM_JOINS, ITEM_PARTS } from '../../reading/english/trial-words';
import { isOneOf } from '../../reading/is-one-of';
import type { ArmMention } from '../arms/arms';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { type Figure, figuresIn } from './figures';

/**
 * "Nausea and rash in 23% and 4% with A and in 6% and 12% with B, respectively": the figures of both groups for the outcome, by
 * its place in the list before them. Undefined where the sentence lists no outcomes so; `unclear` where it does and its parts don't match.
 */
export function listedFigures(
  passage: Passage,
  sentence: Range,
  outcome: Range,
): readonly [Figure, Figure] | 'unclear' | undefined {
  const { tokens } = passage;
  if (!tokens.slice(sentence.from, sentence.to).some(({ norm }) => norm === 'respectively')) return undefined;
  const figures = figuresIn(passage, sentence);
  const size = figures.length / 2;
  const first = figures[0];
  if (!first || size < 2 || !Number.isInteger(size) || outcome.from > first.at) return undefined;
  const places = placesOf(passage, figures, sentence);
  const items = listedBefore(passage, { from: sentence.from, to: first.at }).slice(1 - size);
  if (!places || !isOneOf(tokens, (items.at(-1) ?? 0) - 1, ITEM_JOINS)) return undefined;
  const place = items.filter((at) => at <= outcome.from).length;
  const [one, two] = (places[place] ?? []).map((at) => figures[at]);
  return items.length === size - 1 && one && two ? [one, two] : 'unclear';
}

/** Of each outcome in the list, which two figures are its own: each group with all its figures, or each outcome with both. */
function placesOf(passage: Passage, figures: readonly Figure[], sentence: Range): number[][] | undefined {
  const size = figures.length / 2;
  const outcomes = [...Array(size).keys()];
  const mentions = passage.mentions.filter((mention) => within(sentence, mention));
  const sides = new Set(mentions.map(({ side }) => side));
  const versus = passage.cues.filter(({ means }) => means.kind === 'versus');
  const isHeld = (at: number) => hasBetween(versus, figures, at);
  if (outcomes.every((at) => isHeld(2 * at)) && !outcomes.some((at) => isHeld(2 * at + 1)))
    return outcomes.map((at) => [2 * at, 2 * at + 1]);
  if (sides.size < 2) return undefined;
  const gaps = figures.slice(1).map((_, at) => hasBetween(mentions, figures, at));
  const isGrouped = gaps.every((named, at) => named === (at === size - 1));
  return isGrouped ? outcomes.map((at) => [at, at + size]) : undefined;
}

/** Whether something stands between the figure with this index and the next one. */
function hasBetween(
  ranges: readonly (Range | ArmMention)[],
  figures: readonly Figure[],
  at: number,
): boolean {
  const [one, two] = [figures[at], figures[at + 1]];
  if (!one || !two) return false;
  return ranges.some(({ from, to }) => from > one.at && to <= two.at);
}

/** Where the items of a list after the first one begin. */
function listedBefore({ tokens, depths }: Passage, { from, to }: Range): number[] {
  const joins = (at: number) => isOneOf(tokens, at, ITEM_PARTS) && depths[at] === 0;
  return tokens.slice(from, to).flatMap((_, index) => {
    const at = from + index;
    return joins(at) && !joins(at + 1) && at + 1 < to ? [at + 1] : [];
  });
}
