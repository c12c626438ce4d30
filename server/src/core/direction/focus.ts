import { figuresIn } from './figures/figures';
import { testsOf } from './figures/tests-of';
import { coverage, outcomeIn } from './names/outcome';
import type { Passage, PlacedStatistic } from './passage';
import { type Range, within } from './ranges';
import { relevanceOf } from './relevance';
import { type Predicate, predicateIn } from './said/predicate';
import { type Segment, segmentsIn } from './said/segments';

/** The segment of a passage that speaks of the outcome, and what it says. */
export interface Focus {
  readonly passage: Passage;
  readonly segment: Segment;
  /** The segments of the passage in order, and which of them this is. */
  readonly segments: readonly Segment[];
  readonly index: number;
  readonly outcome: Range | undefined;
  /** How much of the outcome's name the segment has, from 0 to 1. */
  readonly coverage: number;
  /** What the segment says, or another one that says it for this one. */
  readonly predicate: Predicate | undefined;
  readonly predicateSegment: Segment;
  /** The test results that belong to the outcome. */
  readonly statistics: readonly PlacedStatistic[];
}

/** Finds where the passage speaks of the outcome; undefined for an empty text. */
export function focusOn(passage: Passage): Focus | undefined {
  const segments = segmentsIn(passage);
  let best: { index: number; score: number } | undefined;
  for (const index of segments.keys()) {
    const score = relevanceOf(passage, segments, index);
    if (!best || score > best.score + EPSILON) best = { index, score };
  }
  return best && focusAt(passage, segments, best.index);
}

const EPSILON = 1e-9;

function focusAt(passage: Passage, segments: readonly Segment[], index: number): Focus | undefined {
  const segment = segments[index];
  if (!segment) return undefined;
  const outcome = outcomeIn(passage.hits, passage.outcome, segment);
  const own = predicateIn(passage, segment, outcome);
  const said = own
    ? { predicate: withReferent(passage, segments[index - 1], own), segment }
    : tellsFigures(passage, segment)
      ? undefined
      : borrowed(passage, segments, index);
  return {
    passage,
    segment,
    segments,
    index,
    outcome,
    coverage: coverage(passage.hits, passage.outcome, segment),
    predicate: said?.predicate,
    predicateSegment: said?.segment ?? segment,
    statistics: testsOf(passage, segment, outcome),
  };
}

/** "..., but significantly less so with X": less of the change that was told just before. */
function withReferent(passage: Passage, before: Segment | undefined, own: Predicate): Predicate {
  const refers = own.comparative && passage.tokens[own.to]?.norm === 'so';
  const trend = refers && before ? predicateIn(passage, before, undefined)?.trend : undefined;
  if (trend?.kind !== 'change' || own.trend.kind !== 'change') return own;
  return { ...own, trend: { ...trend, sign: trend.sign === own.trend.sign ? 1 : -1 } };
}

/** A segment with figures of its own needs no predicate. */
function tellsFigures(passage: Passage, segment: Segment): boolean {
  return (
    figuresIn(passage, segment).length > 1 &&
    passage.statistics.some((statistic) => within(segment, statistic))
  );
}

/** A segment without a predicate takes that of its sentence: the next one, or as in lists the one before it. */
function borrowed(passage: Passage, segments: readonly Segment[], index: number) {
  const own = segments[index];
  const sentence = own?.sentence;
  for (const segment of [...segments.slice(index + 1), ...segments.slice(0, index).toReversed()]) {
    const predicate = segment.sentence === sentence ? predicateIn(passage, segment, undefined) : undefined;
    if (predicate)
      return {
        predicate: isDenied(passage, own) ? { ...predicate, negated: !predicate.negated } : predicate,
        segment,
      };
  }
  return undefined;
}

/** "... but not X", "whereas X was not": the predicate is taken over to be denied, unless of an arm. */
function isDenied({ cues, depths, mentions }: Passage, segment: Segment | undefined): boolean {
  if (!segment) return false;
  const negation = cues.find(
    (cue) => cue.means.kind === 'negation' && within(segment, cue) && depths[cue.from] === 0,
  );
  return (
    negation !== undefined && !mentions.some(({ from }) => from >= negation.to && from <= negation.to + 3)
  );
}
