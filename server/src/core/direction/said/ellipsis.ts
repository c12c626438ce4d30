import { CLAUSE_JOINS, GOES_ON, PRONOUNS, REFERS_BACK, TOLD, WHEN } from '../../reading/english/trial-words';
import type { Passage } from '../passage';
import type { Range } from '../ranges';
import type { Segment } from './segments';

/** "The differences between the groups": what refers back stands near the start, in tokens. */
const START = 7;

/** Whether a segment begins with a verb or a pronoun, if need be after a point of time, so that it shares the subject of the one before it. */
export function goesOn({ tokens }: Passage, segment: Range): boolean {
  const start = tokens
    .slice(segment.from, Math.min(segment.to, segment.from + START + 1))
    .filter(({ norm, kind }) => kind === 'word' && !CLAUSE_JOINS.has(norm));
  const first = start[0]?.norm ?? '';
  return (
    GOES_ON.has(first) ||
    PRONOUNS.has(first) ||
    (WHEN.has(first) && start.slice(1).some(({ norm }) => TOLD.has(norm)))
  );
}

/** Whether a segment speaks of what the ones before it said: this, these differences. */
export function refersBack({ tokens }: Passage, segment: Range): boolean {
  return tokens.slice(segment.from, segment.from + START).some(({ norm }) => REFERS_BACK.has(norm));
}

/** A segment together with the ones before it whose subject it shares. */
export function withSubject(passage: Passage, segments: readonly Segment[], index: number): Range {
  const segment = segments[index] ?? { from: 0, to: 0 };
  const previous = segments[index - 1];
  if (!previous || previous.to !== segment.from || !goesOn(passage, segment)) return segment;
  return { from: previous.from, to: segment.to };
}
