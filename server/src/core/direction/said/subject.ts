import { PAIR_JOINS } from '../../reading/english/trial-words';
import type { ArmMention } from '../arms/arms';
import type { Passage } from '../passage';
import type { Range } from '../ranges';

/** A group that a predicate is told of stands no further away than this, in tokens. */
const SUBJECT_REACH = 40;

/** The arm named nearest to the predicate, outside brackets if there is one, unless both are named together. */
export function subjectOf(
  passage: Passage,
  predicate: Range,
  mentions: readonly ArmMention[],
): ArmMention | undefined {
  const outside = mentions.filter(({ from }) => (passage.depths[from] ?? 0) === 0);
  const pool = outside.length > 0 ? outside : mentions;
  let best: { mention: ArmMention; distance: number } | undefined;
  for (const mention of pool) {
    if (isPaired(passage, mention, mentions) || isLeftOut(passage, mention)) continue;
    const distance = distanceBetween(passage, mention, predicate);
    if (!best || distance < best.distance) best = { mention, distance };
  }
  return best && best.distance <= SUBJECT_REACH ? best.mention : undefined;
}

/** A comma parts as much as this many tokens. */
const COMMA = 3;

/** In tokens outside brackets. */
function distanceBetween({ tokens, depths }: Passage, a: Range, b: Range): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  let distance = 0;
  for (let at = from; at < to; at++)
    if ((depths[at] ?? 0) === 0) distance += tokens[at]?.text === ',' ? COMMA : 1;
  return distance;
}

/** "but not in B": it is not told of the arm that is left out. */
export function isLeftOut({ tokens }: Passage, { from }: Range): boolean {
  const before = tokens.slice(Math.max(0, from - LEFT_OUT), from).map(({ norm }) => norm);
  return before.some((word, at) => word === 'but' && before[at + 1] === 'not');
}

/** Between "but not" and the arm stand no more words than "in the", "not" and "but" included. */
const LEFT_OUT = 4;

/** "between A and B": named together, neither is the subject. */
function isPaired({ tokens }: Passage, mention: ArmMention, mentions: readonly ArmMention[]): boolean {
  return mentions.some((other) => {
    if (other.side === mention.side) return false;
    const [from, to] = other.from < mention.from ? [other.to, mention.from] : [mention.to, other.from];
    return to > from && tokens.slice(from, to).every(({ norm }) => PAIR_JOINS.has(norm));
  });
}
