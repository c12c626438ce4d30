import type { Cue } from '../../reading/lexicon';
import { figuresIn } from '../figures/figures';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { isSaid, joinedWith } from './joined';
import { negationOf } from './negation';
import { isNamed, resultCues } from './results';
import { compose, isDegree, isNoun, type Trend, trendOf } from './trend';

/** What a segment says of the outcome. */
export interface Predicate extends Range {
  readonly trend: Trend;
  readonly negated: boolean;
  /** It holds something against something else: greater, more than. */
  readonly comparative: boolean;
  /** The entries of the lexicon that make it. */
  readonly rules: readonly string[];
}

/** Where the only change told is the outcome's own ("a reduction in X" of "reduction in X"), the outcome came about. */
const HAPPENED: Trend = { kind: 'change', axis: 'level', sign: 1 };

/** A comma parts as much as this many tokens. */
const COMMA = 3;
/** Words that tell no direction stand back by this many tokens. */
const VAGUE = 2;

/** The predicate of a range that bears on the outcome at `outcome`, or on whatever the range is about. */
export function predicateIn(
  passage: Passage,
  range: Range,
  outcome: Range | undefined,
): Predicate | undefined {
  const all = resultCues(passage, range);
  const cues = outcome ? withoutOutcome(passage, all) : all;
  const anchor = anchorOf(passage, cues, outcome);
  if (!anchor) return undefined;
  const parts = joinedWith(passage, cues, anchor);
  const span = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
  const negation = negationOf(passage, range, span);
  const happened = parts.every((part) => isNamed(passage, part) && trendOf(part).kind === 'change');
  // "The rate of falls was 1.2 and 1.8": the figures tell it.
  if (happened && (figuresIn(passage, range).length > 1 || holdsFigure(passage, range))) return undefined;
  return {
    ...span,
    trend: happened ? HAPPENED : compose(parts),
    negated: negation !== undefined,
    comparative: parts.some(isDegree),
    rules: [...(negation ? [negation] : []), ...parts].map(({ rule }) => rule),
  };
}

/** "in 25 patients as compared with 43". */
function holdsFigure({ tokens, cues }: Passage, range: Range): boolean {
  return cues.some(
    (cue) => cue.means.kind === 'versus' && within(range, cue) && tokens[cue.to]?.kind === 'number',
  );
}

/** Whether a predicate says that nothing changed, or nothing differs. */
export function saysNothing(predicate: Predicate | undefined): boolean {
  if (!predicate) return false;
  return predicate.trend.kind === 'none' ? !predicate.negated : predicate.negated;
}

/** Words that are part of the outcome's own name tell no change, unless there are no others. */
function withoutOutcome(passage: Passage, cues: readonly Cue[]): readonly Cue[] {
  const free = cues.filter((cue) => !isNamed(passage, cue));
  // An outcome of one word (falls) is named by it, and nothing is said of it yet.
  return free.length > 0 || passage.outcome.weights.size === 1 ? free : cues;
}

/** The cue nearest to the outcome; of a noun, what is said of it behind. */
function anchorOf(passage: Passage, cues: readonly Cue[], outcome: Range | undefined): Cue | undefined {
  const nearest = outcome
    ? nearestTo(passage, cues, outcome)
    : (cues.find((cue) => trendOf(cue).kind !== 'different') ?? cues[0]);
  const how = nearest && trendOf(nearest).kind === 'different' ? howIn(passage, cues, nearest) : undefined;
  if (how) return how;
  if (!nearest || !isNoun(nearest, passage.tokens)) return nearest;
  return cues.find((cue) => cue.from >= nearest.to && isDegree(cue) && isSaid(passage, cue)) ?? nearest;
}

/** Between "being" and how they differ stand no more words than a figure with its unit, in tokens. */
const BEING = 4;

/** "They differed, being more frequent with X": what tells how they differ. */
function howIn({ tokens }: Passage, cues: readonly Cue[], difference: Cue): Cue | undefined {
  return cues.find(
    (cue) =>
      cue.from >= difference.to &&
      isDegree(cue) &&
      tokens.slice(Math.max(difference.to, cue.from - BEING), cue.from).some(({ norm }) => norm === 'being'),
  );
}

function nearestTo(passage: Passage, cues: readonly Cue[], outcome: Range): Cue | undefined {
  let best: { cue: Cue; distance: number } | undefined;
  for (const cue of cues) {
    const distance = distanceTo(passage, cue, outcome);
    if (!best || distance < best.distance) best = { cue, distance };
  }
  return best?.cue;
}

/** In tokens outside brackets; commas count for more, and words that tell no direction stand back. */
function distanceTo(passage: Passage, cue: Cue, outcome: Range): number {
  const [from, to] = cue.to <= outcome.from ? [cue.to, outcome.from] : [outcome.to, cue.from];
  let distance = trendOf(cue).kind === 'different' ? VAGUE : 0;
  for (let at = from; at < to; at++) {
    if ((passage.depths[at] ?? 0) > 0) continue;
    distance += passage.tokens[at]?.text === ',' ? COMMA : 1;
  }
  return distance;
}
