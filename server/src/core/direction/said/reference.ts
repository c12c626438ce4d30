import type { Cue } from '../../reading/lexicon';
import { type ArmMention, otherSide } from '../arms/arms';
import { asksForBaseline } from '../baseline';
import type { Passage } from '../passage';
import { gap, type Range, within } from '../ranges';
import { joinsOutcome } from './results';

/** After "than" or "compared with" the reference is named within this many tokens. */
const REFERENCE_REACH = 12;

/** The arm that a predicate is held against: named after the "than" or "compared with" that stands nearest to it. */
export function referenceOf(
  passage: Passage,
  range: Range,
  predicate: Range,
  mentions: readonly ArmMention[],
): ArmMention | undefined {
  const cues = passage.cues.filter(
    (cue) => cue.means.kind === 'versus' && within(range, cue) && !joinsOutcome(passage, cue),
  );
  const found = cues.flatMap((cue) => {
    const mention = mentions.find(({ from }) => from >= Math.max(cue.from, cue.to - 1));
    if (!mention || mention.from - cue.to > REFERENCE_REACH || !holdsArms(passage, cue, mention, mentions))
      return [];
    return [{ cue, mention }];
  });
  return found.toSorted((a, b) => gap(a.cue, predicate) - gap(b.cue, predicate))[0]?.mention;
}

/** "compared with the others (A: 3.7%)": the brackets open this close to the cue, in tokens. */
const OTHERS = 4;

/** Not "5.7 vs 4.5", nor "compared with baseline", nor a list of figures in brackets (placebo 1 vs X 2). */
function holdsArms(
  { tokens, depths, cues, arms }: Passage,
  cue: Cue,
  mention: ArmMention,
  mentions: readonly ArmMention[],
): boolean {
  if (tokens[cue.from - 1]?.kind === 'number' && tokens[cue.to]?.kind === 'number') return false;
  const depth = depths[cue.from] ?? 0;
  const isNamedInBrackets = mention.from - cue.to <= OTHERS && (depths[mention.from] ?? 0) === depth + 1;
  if (depth !== (depths[mention.from] ?? 0) && !isNamedInBrackets) return false;
  const opening = tokens.findLastIndex(({ text }, at) => at < cue.from && (text === '(' || text === '['));
  if (depth > 0 && mentions.some(({ from }) => from > opening && from < cue.from)) return false;
  return (
    asksForBaseline(arms) ||
    !cues.some(({ means, from }) => means.kind === 'baseline' && from >= cue.to && from < mention.from)
  );
}

/** "from 7 with A to 3 with B": told of B as against A. */
export function movedTo(
  passage: Passage,
  range: Range,
  mentions: readonly ArmMention[],
): ArmMention | undefined {
  const { tokens } = passage;
  const isBefore = (word: string, at: number) =>
    tokens[at]?.norm === word && tokens[at + 1]?.kind === 'number';
  const opening = tokens.findIndex((_, at) => at >= range.from && at < range.to && isBefore('from', at));
  const start = opening < 0 ? undefined : mentions.find(({ from }) => from > opening);
  if (!start) return undefined;
  const to = [0, 1, 2, PART_OF_MOVE].map((step) => start.to + step).find((at) => isBefore('to', at));
  const end =
    to === undefined ? undefined : mentions.find(({ from }) => from > to && from - to <= START_OF_MOVE);
  // "From 7 with A to 3" goes to the other arm.
  if (to !== undefined && !end) return { ...start, side: otherSide(start.side) };
  return end && end.side !== start.side ? end : undefined;
}

/** Of "from 7 with A to 3 with B", the words between A and "to", and between "to" and B. */
const PART_OF_MOVE = 3;
const START_OF_MOVE = 6;
