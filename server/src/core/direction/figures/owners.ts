import { FIGURE_JOINS, ITEM_JOINS } from '../../reading/english/trial-words';
import { isOneOf } from '../../reading/is-one-of';
import type { Token } from '../../reading/tokens';
import { type ArmMention, otherSide, type Side } from '../arms/arms';
import type { Passage } from '../passage';
import type { Figure } from './figures';

/** A name this close before the brackets of a figure owns it, in tokens. */
const ADJACENT = 4;

/**
 * Which arm the first of two figures belongs to; undefined where no arm is named. With a name between the two: in brackets,
 * the name before them; else the name behind it ("12% in the control group"), unless that belongs to the next figure.
 * With none between, groups and figures are named in the same order.
 */
export function ownerOf(
  passage: Passage,
  figures: readonly Figure[],
  [first, second]: readonly [Figure, Figure],
  mentions: readonly ArmMention[],
): Side | undefined {
  const before = mentions.filter(({ to }) => to <= first.at);
  const next = mentions.find(({ from, to }) => from > first.at && to <= second.at);
  const last = before.at(-1);
  if (!next) {
    const after = mentions.filter(({ from }) => from > second.at);
    return orderOf(before.slice(-2)) ?? orderOf(after) ?? last?.side ?? namedBehind(passage, after[0]);
  }
  if (last && isBracketed(passage, last, first)) return last.side;
  return isParted(passage, figures, next) ? (last?.side ?? otherSide(next.side)) : next.side;
}

/** The arm named first, where both are named. */
function orderOf(mentions: readonly ArmMention[]): Side | undefined {
  const first = mentions[0];
  return first && mentions.some(({ side }) => side !== first.side) ? first.side : undefined;
}

/** One name behind both figures: it may open a list ("with A and the rest, respectively"), else it is the nearer's. */
function namedBehind({ tokens }: Passage, mention: ArmMention | undefined): Side | undefined {
  if (!mention) return undefined;
  const lists = tokens.slice(mention.to).some(({ norm }) => norm === 'respectively');
  const opens = lists && !isOneOf(tokens, mention.from - 1, ITEM_JOINS);
  return opens ? mention.side : otherSide(mention.side);
}

/** Whether something stands between a name and the figures before it, so that it belongs to those behind it. */
function isParted({ tokens, depths }: Passage, figures: readonly Figure[], name: ArmMention): boolean {
  const from = figures.findLast(({ at }) => at < name.from)?.at ?? name.from;
  const depth = Math.min(depths[from] ?? 0, depths[name.from] ?? 0);
  const between = tokens.slice(from, name.from);
  // "12% of those assigned to X" is told of X, "from 12 to 8 with X" is not of its start.
  const joins = ({ norm }: Token, at: number) =>
    norm === 'to' ? tokens[from + at + 1]?.kind === 'number' : FIGURE_JOINS.has(norm);
  return between.some((token, at) => joins(token, at) && (depths[from + at] ?? 0) <= depth);
}

function isBracketed({ tokens, depths }: Passage, mention: ArmMention, figure: Figure): boolean {
  if ((depths[figure.at] ?? 0) <= (depths[mention.from] ?? 0)) return false;
  return tokens.slice(mention.to, mention.to + ADJACENT + 1).some(({ text }) => text === '(' || text === '[');
}
