/** One way of doing a work: ours, or that of a peer. */
export interface Subject {
  readonly name: string;
  /**
   * Does the work once; `round` counts up, so that no two inputs need be the same. What it gives is not looked at. `tell` is told how
   * much memory a process of its own had at the most, in bytes.
   */
  readonly run: (round: number, tell: TellPeak) => unknown;
  /** Makes what stays in memory between two runs, or as the result of one; left out where that is a process of its own. */
  readonly hold?: () => unknown;
}

export type TellPeak = (bytes: number) => void;

/** Something that takes time, done by us and by others on the same input. The first subject is ours. */
export interface Work {
  readonly name: string;
  /** What it is to take, in words. */
  readonly goal: string;
  readonly subjects: readonly Subject[];
  /** How often each is run, where that is part of the goal. */
  readonly runs?: number;
  /** Called when all has been measured. */
  readonly end?: () => void;
}

/** Makes a work ready, with what it needs built or started. */
export type PrepareWork = () => Promise<Work>;
