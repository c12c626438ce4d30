/** Time as the server sees it, in milliseconds. */
export interface Clock {
  now: () => number;
  /**
   * Runs `job` after `ms`; for 0, as soon as the messages that are already there have had their turn.
   * Gives what calls it off.
   */
  after: (ms: number, job: () => void) => () => void;
}

/** The system's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, job) => {
    if (ms <= 0) {
      const immediate = setImmediate(job);
      return () => clearImmediate(immediate);
    }
    const timer = setTimeout(job, ms);
    return () => clearTimeout(timer);
  },
};
