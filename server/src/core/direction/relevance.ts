import { TIME_UNITS } from '../reading/english/figure-words';
import { asksForBaseline } from './baseline';
import { coverage } from './names/outcome';
import type { Passage } from './passage';
import { type Range, within } from './ranges';
import { withSubject } from './said/ellipsis';
import { predicateIn } from './said/predicate';
import type { Segment } from './said/segments';

/** What speaks for a segment and against it. The outcome's name counts most. */
const WEIGHTS = {
  outcome: 4,
  shared: 0.9,
  predicate: 0.8,
  compares: 0.3,
  arm: 0.3,
  withinArms: -0.6,
  amongOneArm: -0.6,
  exception: -0.9,
  otherTime: -1,
} as const;

/** How much a segment speaks of the outcome, and of the difference between the arms; to be held against that of others. */
export function relevanceOf(passage: Passage, segments: readonly Segment[], index: number): number {
  const segment = segments[index];
  if (!segment) return 0;
  const arms = new Set(
    passage.mentions.filter((mention) => within(segment, mention)).map(({ side }) => side),
  );
  const excepts = passage.cues.some(({ means, from }) => means.kind === 'exception' && from === segment.from);
  const predicate = predicateIn(passage, segment, undefined);
  const own = coverage(passage.hits, passage.outcome, segment);
  const named = Math.max(
    own,
    coverage(passage.hits, passage.outcome, withSubject(passage, segments, index)) * WEIGHTS.shared,
  );
  return (
    named * WEIGHTS.outcome +
    (predicate ? WEIGHTS.predicate : 0) +
    (predicate?.comparative || compares(passage, segment) ? WEIGHTS.compares : 0) +
    Math.max(arms.size, namesAll(passage, segment) ? 1 : 0) * WEIGHTS.arm +
    (withinArms(passage, segment) ? WEIGHTS.withinArms : 0) +
    (amongOneArm(passage, segment) ? WEIGHTS.amongOneArm : 0) +
    (excepts ? WEIGHTS.exception : 0) +
    (isAtOtherTime(passage, segment) ? WEIGHTS.otherTime : 0)
  );
}

/** "among the treatment groups" speaks of the arms without naming one. */
function namesAll(passage: Passage, segment: Segment): boolean {
  return passage.cues.some((cue) => cue.means.kind === 'between' && within(segment, cue));
}

function compares(passage: Passage, segment: Segment): boolean {
  return passage.cues.some(
    (cue) => (cue.means.kind === 'versus' || cue.means.kind === 'between') && within(segment, cue),
  );
}

/** Change since the start, or in both arms, says little of the difference between them. */
function withinArms(passage: Passage, segment: Segment): boolean {
  if (asksForBaseline(passage.arms)) return false;
  return passage.cues.some(
    (cue) => (cue.means.kind === 'both' || cue.means.kind === 'baseline') && within(segment, cue),
  );
}

/** "A1 did not differ from A2", where both belong to the same arm of the row. */
function amongOneArm(passage: Passage, segment: Segment): boolean {
  const sides = passage.mentions.filter((mention) => within(segment, mention)).map(({ side }) => side);
  return sides.length > 1 && new Set(sides).size === 1 && compares(passage, segment);
}

/** "at 24 h" where the outcome is asked for at 2 h. */
function isAtOtherTime({ tokens, outcome }: Passage, { from, to }: Range): boolean {
  const asked = outcome.phrase.terms.filter(
    ({ isNumber, next }) => isNumber && TIME_UNITS.has(next?.word ?? ''),
  );
  if (asked.length === 0) return false;
  const told = tokens
    .slice(from, to)
    .filter(({ kind }, index) => kind === 'number' && TIME_UNITS.has(tokens[from + index + 1]?.norm ?? ''));
  return told.length > 0 && !told.some(({ norm }) => asked.some(({ word }) => word === norm));
}
