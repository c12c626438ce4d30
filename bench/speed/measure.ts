import { heldBy } from './held';
import type { Subject, TellPeak, Work } from './work';

/** What one subject took. */
export interface Measured {
  readonly subject: string;
  /** The middle one of its times, in ms. */
  readonly median: number;
  /** The time that one run in a hundred exceeds, in ms. */
  readonly p99: number;
  readonly runs: number;
  /**
   * The most memory that a process of its own had in any run, in bytes, or what is held in the memory of this one; nothing where
   * the system does not say, or nothing is held.
   */
  readonly memory?: number;
}

/** Runs of each subject at most, and the time after which a slow one is run no more, in ms. */
const MOST_RUNS = 41;
const BUDGET = 20_000;

/**
 * Runs the subjects of a work in turns, so that whatever else the machine does meets all of them alike, once without
 * counting to warm up. A subject that takes too long has fewer turns than the others.
 */
export async function measure(work: Work, runs = work.runs ?? MOST_RUNS): Promise<Measured[]> {
  const { subjects } = work;
  const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  const spent = new Map<Subject, number>();
  const peaks = new Map<Subject, number>();
  for (let round = 0; round <= runs; round += 1) {
    for (const [subject, taken] of times) {
      if ((spent.get(subject) ?? 0) > BUDGET) continue;
      const time = await timeOf(subject, round, (bytes) => {
        peaks.set(subject, Math.max(peaks.get(subject) ?? 0, bytes));
      });
      spent.set(subject, (spent.get(subject) ?? 0) + time);
      // The first run of one that is over the budget at once is the only one there will be.
      if (round > 0 || time > BUDGET) taken.push(time);
    }
  }
  const measured: Measured[] = [];
  for (const [subject, taken] of times) {
    const memory = peaks.get(subject) ?? (subject.hold && (await heldBy(subject.hold)));
    measured.push({
      subject: subject.name,
      median: quantile(taken, 0.5),
      p99: quantile(taken, 0.99),
      runs: taken.length,
      ...(memory !== undefined && { memory }),
    });
  }
  return measured;
}

async function timeOf({ run }: Subject, round: number, tell: TellPeak): Promise<number> {
  const start = performance.now();
  await run(round, tell);
  return performance.now() - start;
}

/** The value below which the share `part` of the values lies; not a number when there are none. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}
