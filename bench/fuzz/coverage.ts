import { type Profiler, Session } from 'node:inspector';

/** Which code of a script was run. */
export interface Coverage {
  /** Whether code was run since the last call that never was before. */
  readonly reachedMore: () => boolean;
  /** How many UTF-16 units of code were run so far. */
  readonly reached: () => number;
  readonly stop: () => void;
}

/**
 * Has V8 count which blocks of code are run (its precise coverage), in the script whose address ends with `script`.
 * A script is as long as `length` UTF-16 units at most.
 */
export function countCoverage(script: string, length: number): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const known = new Uint8Array(length);
  const seen = new Set<string>();
  const reachedMore = (): boolean => {
    let more = false;
    for (const ran of runSince(session, script)) {
      const way = wayThrough(ran);
      if (seen.has(way)) continue;
      seen.add(way);
      if (addRun(known, ran)) more = true;
    }
    return more;
  };
  reachedMore();
  return {
    reachedMore,
    reached: () => known.reduce((count, each) => count + each, 0),
    stop: () => session.disconnect(),
  };
}

/** The functions that were run since they were last asked for. A session in the same thread answers at once. */
function runSince(session: Session, script: string): Profiler.FunctionCoverage[] {
  let functions: Profiler.FunctionCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    functions = taken.result.find(({ url }) => url.endsWith(script))?.functions ?? [];
  });
  return functions;
}

/** What was run of a function, the same for the same blocks. */
function wayThrough({ ranges }: Profiler.FunctionCoverage): string {
  return ranges.map(({ startOffset, endOffset, count }) => `${startOffset}-${endOffset}-${count > 0}`).join();
}

/** Marks the blocks of a function that were run; gives whether one of them was not yet known. */
function addRun(known: Uint8Array, { ranges }: Profiler.FunctionCoverage): boolean {
  const [whole] = ranges;
  if (!whole || whole.count === 0) return false;
  const ran = new Uint8Array(whole.endOffset - whole.startOffset);
  // Outer blocks come before those within them.
  for (const { startOffset, endOffset, count } of ranges) {
    ran.fill(count > 0 ? 1 : 0, startOffset - whole.startOffset, endOffset - whole.startOffset);
  }
  let more = false;
  for (const [at, each] of ran.entries()) {
    if (each === 0 || known[whole.startOffset + at] === 1) continue;
    known[whole.startOffset + at] = 1;
    more = true;
  }
  return more;
}
