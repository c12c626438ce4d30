import { COPULAS, OF_ACTION } from '../../reading/english/trial-words';
import type { Cue } from '../../reading/lexicon';
import type { Passage } from '../passage';
import { gap, type Range } from '../ranges';
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

/** The words of one predicate stand no further apart than this, in tokens. */
const REACH = 3;
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
  const parts = withFrame(passage, cues, withCore(passage, cues, cluster(passage, cues, anchor)));
  const span = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
  const negation = negationOf(passage, range, span);
  const happened = parts.every((part) => isNamed(passage, part) && trendOf(part).kind === 'change');
  return {
    ...span,
    trend: happened ? HAPPENED : compose(parts),
    negated: negation !== undefined,
    comparative: parts.some(isDegree),
    rules: [...(negation ? [negation] : []), ...parts].map(({ rule }) => rule),
  };
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
  if (!nearest || !isNoun(nearest, passage.tokens)) return nearest;
  return cues.find((cue) => cue.from >= nearest.to && isDegree(cue) && isSaid(passage, cue)) ?? nearest;
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

/** The anchor and the cues next to it, in order: "greater reduction". */
function cluster(passage: Passage, cues: readonly Cue[], anchor: Cue): Cue[] {
  const parts = [anchor];
  let span: Range = { from: anchor.from, to: anchor.to };
  for (const cue of cues.toSorted((a, b) => gap(a, anchor) - gap(b, anchor))) {
    if (parts.some((part) => part.from < cue.to && cue.from < part.to)) continue;
    if (gap(span, cue) > REACH || isBroken(passage, span, cue)) continue;
    parts.push(cue);
    span = { from: Math.min(span.from, cue.from), to: Math.max(span.to, cue.to) };
  }
  return parts.toSorted((a, b) => a.from - b.from);
}

function isBroken(passage: Passage, a: Range, b: Range): boolean {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  for (let at = from; at < to; at++) {
    const token = passage.tokens[at];
    if (!token || token.text === ',' || token.norm === 'and' || token.norm === 'or') return true;
    if (passage.mentions.some((mention) => mention.from <= at && at < mention.to)) return true;
    if ((passage.hits[at]?.length ?? 0) > 0) return true;
  }
  return false;
}

/** "The reduction in X was greater", "reduced X more than": the change that a comparison at a distance is about. */
function withCore(passage: Passage, cues: readonly Cue[], parts: Cue[]): Cue[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !parts.every(isDegree) || !isSaid(passage, last)) return parts;
  const core = cues.findLast(
    (cue) => cue.to <= first.from && !isDegree(cue) && trendOf(cue).kind === 'change',
  );
  return core ? [core, ...parts] : parts;
}

/** "comparable to X in preventing Y": what is said of the action that stands behind "in". */
function withFrame(passage: Passage, cues: readonly Cue[], parts: Cue[]): Cue[] {
  const first = parts[0];
  if (!first || !isAction(passage, first)) return parts;
  const frame = cues.findLast(
    (cue) => cue.to < first.from && (isDegree(cue) || trendOf(cue).kind === 'none'),
  );
  return frame ? [frame, ...parts] : parts;
}

function isAction({ tokens }: Passage, { from }: Range): boolean {
  return tokens[from]?.norm.endsWith('ing') === true && OF_ACTION.has(tokens[from - 1]?.norm ?? '');
}

/** Whether a degree is what is said of something before it (was greater, more than), not of what follows (a higher dose). */
function isSaid(passage: Passage, cue: Cue): boolean {
  const before = [passage.tokens[cue.from - 1]?.norm ?? '', passage.tokens[cue.from - 2]?.norm ?? ''];
  const than = passage.cues.some(
    ({ means, from }) => means.kind === 'versus' && from >= cue.to && from - cue.to <= 1,
  );
  return than || before.some((word) => COPULAS.has(word));
}
