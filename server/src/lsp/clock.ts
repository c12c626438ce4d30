/** Time as the server sees it, in milliseconds. */
export interface Clock {
  now: () => number;
  /**
   * Runs `job` after `ms`; for 0, as soon as the messages that are already there have had their turn.
   * Gives what calls it off.
   */
  after: (ms: number, job: () => void) => () => void;
}

/**
 * Turns of the event loop that a message takes from its bytes to its answer, as `vscode-jsonrpc` takes one each to read it, to
 * hand it on and to write: with only one of them between two slices of work, it would wait for a slice each time.
 */
const TURNS = 4;

/** The system's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, job) => {
    if (ms <= 0) {
      let turns = TURNS;
      const turn = (): void => {
        turns -= 1;
        if (turns === 0) job();
        else immediate = setImmediate(turn);
      };
      let immediate = setImmediate(turn);
      return () => clearImmediate(immediate);
    }
    const timer = setTimeout(job, ms);
    return () => clearTimeout(timer);
  },
};
