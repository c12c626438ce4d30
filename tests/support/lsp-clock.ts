import type { Clock } from '../../server/src/lsp/clock';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves time on by `ms` and runs what falls due, in its order. */
  advance: (ms: number) => void;
}

/**
 * A clock at zero. Jobs for now wait for `advance(0)`, or for `soon` where one is given, as when they must take
 * turns with the messages of a real stream.
 */
export function fakeClock(soon?: (job: () => void) => void): FakeClock {
  let now = 0;
  let jobs: { readonly at: number; readonly job: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, job) => {
      const entry = { at: now + ms, job };
      const run = (): void => {
        if (!jobs.includes(entry)) return;
        jobs = jobs.filter((other) => other !== entry);
        job();
      };
      jobs.push(entry);
      if (ms <= 0) soon?.(run);
      return () => {
        jobs = jobs.filter((other) => other !== entry);
      };
    },
    advance: (ms) => {
      now += ms;
      const due = jobs.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
      jobs = jobs.filter((entry) => !due.includes(entry));
      for (const { job } of due) job();
    },
  };
}
