import type { Random } from '../../tests/support/library/random';
import type { Coverage } from './coverage';
import { mutate } from './mutate';
import type { Target } from './targets';

/** Longer than this, in ms of the processor, for a page of text, is as good as never. */
const TOO_LONG = 2_000;
/** A text that grew longer than this, in UTF-16 units, is not changed any further. */
const LONGEST_KEPT = 20_000;

/** What came of reading broken texts. */
export interface Fuzzed {
  /** A line for each text that threw or took too long. */
  readonly faults: readonly string[];
  /** How many broken texts ran code that none before them did. */
  readonly kept: number;
  /** UTF-16 units of code that were run: by the sound texts alone, and after all. */
  readonly reached: { readonly sound: number; readonly after: number };
}

/**
 * Reads so many texts, each made by breaking a sound one, or a broken one that ran code which none before it did.
 * The same numbers give the same texts, with the same version of V8.
 */
export function fuzz({ seeds, read }: Target, inputs: number, chance: Random, coverage: Coverage): Fuzzed {
  const faults = seeds.flatMap((text) => faultsOf(read, text));
  coverage.reachedMore();
  const sound = coverage.reached();
  const kept: string[] = [];
  for (let left = inputs; left > 0; left -= 1) {
    const text = mutate(chance.one(kept.length > 0 && chance.chance(2) ? kept : seeds), chance);
    faults.push(...faultsOf(read, text));
    if (coverage.reachedMore() && text.length <= LONGEST_KEPT) kept.push(text);
  }
  return { faults, kept: kept.length, reached: { sound, after: coverage.reached() } };
}

function faultsOf(read: Target['read'], text: string): string[] {
  // The processor's time: a busy machine is no fault of the reader's.
  const start = process.cpuUsage();
  try {
    read(text);
  } catch (error) {
    return [`threw ${String(error)}: ${JSON.stringify(text)}`];
  }
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  return time > TOO_LONG ? [`took ${Math.round(time)} ms: ${JSON.stringify(text)}`] : [];
}
