import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this, in bytes, what else comes and goes in a heap makes as much of a difference. */
const LITTLE = 10e6;
const COPIES = 8;

/** How much memory what a function makes takes as long as somebody has it, in bytes: garbage is collected before and after. */
export async function heldBy(make: () => unknown): Promise<number> {
  const one = await heldByCopies(make, 1);
  return one < LITTLE ? (await heldByCopies(make, COPIES)) / COPIES : one;
}

async function heldByCopies(make: () => unknown, copies: number): Promise<number> {
  const held: unknown[] = [];
  const before = await inUse();
  while (held.length < copies) held.push(await make());
  const after = await inUse();
  // Asked for behind the measurement, so that all of it is there until then.
  return held.length > 0 ? Math.max(after - before, 0) : 0;
}

/** What is held weakly, and what has a finalizer, goes with a later collection than the first. */
const COLLECTIONS = 4;

async function inUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  for (let left = COLLECTIONS; left > 0; left -= 1) {
    if (typeof collect === 'function') collect();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
