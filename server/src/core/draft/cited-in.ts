import { allKeys } from '../checks/cited-keys';
import type { CitedKeys } from '../checks/citing-draft';
import { frontMatterBlock } from '../sources/front-matter-block';
import type { Part, Run } from './read-parts';

const known = new WeakMap<Run, CitedKeys>();

/**
 * The keys that a draft cites: the very same set as of the `last` version where that cites the same, so that nothing
 * that depends on them is made again.
 */
export function citedIn(run: Run, last: Run | undefined): CitedKeys {
  const before = last && known.get(last);
  const keys = (last && before && citesAlike(run, last) && before) || allKeys(run.text, citingOf(run.parts));
  known.set(run, keys);
  return keys;
}

function citesAlike(one: Run, other: Run): boolean {
  if (frontMatterBlock(one.text) !== frontMatterBlock(other.text)) return false;
  const start = sameStart(one.parts, other.parts);
  const end = sameEnd(one.parts, other.parts, start);
  return (
    cites(one.parts.slice(start, one.parts.length - end)) ===
    cites(other.parts.slice(start, other.parts.length - end))
  );
}

function sameStart(one: readonly Part[], other: readonly Part[]): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** How many parts at the end are the same, not counting those that the first `start` parts take already. */
function sameEnd(one: readonly Part[], other: readonly Part[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Text that is equal where parts cite the same in the same order. */
function cites(parts: readonly Part[]): string {
  const citing = citingOf(parts);
  return JSON.stringify([citing.flatMap(({ keys }) => keys), citing.flatMap(({ latex }) => latex)]);
}

function citingOf(parts: readonly Part[]) {
  return parts.map(({ citing }) => citing);
}
