import type { Span } from '../span';
import type { Run } from './prose';

/** The index of the last run that begins at or before the prose offset; -1 when there is none. */
export function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.prose ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The source span of the one character at the prose offset; `undefined` where none in the source corresponds to it. */
function sourceOfChar(runs: readonly Run[], offset: number): Span | undefined {
  const run = runs[runAt(runs, offset)];
  if (!run || offset >= run.prose + run.length) return undefined;
  if (run.sourceLength !== undefined) return { start: run.source, end: run.source + run.sourceLength };
  const start = run.source + offset - run.prose;
  return { start, end: start + 1 };
}

/** The source span from the first to the last character of a prose span that the source has; `undefined` without any. */
export function sourceOfSpan(runs: readonly Run[], span: Span): Span | undefined {
  let { start, end } = span;
  let first = sourceOfChar(runs, start);
  while (!first && start < end) first = sourceOfChar(runs, (start += 1));
  let last = sourceOfChar(runs, end - 1);
  while (!last && end > start) last = sourceOfChar(runs, (end -= 1) - 1);
  return first && last && start < end ? { start: first.start, end: last.end } : undefined;
}

/** The prose offset of a source offset, the end of a run counting as in it; `undefined` outside of all runs. */
export function proseOf(runs: readonly Run[], source: number): number | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.source ?? 0) <= source) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (!run || source > run.source + (run.sourceLength ?? run.length)) return undefined;
  if (run.sourceLength === undefined) return run.prose + source - run.source;
  return source === run.source + run.sourceLength ? run.prose + run.length : run.prose;
}
