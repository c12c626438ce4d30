import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { random } from '../tests/support/library/random';
import { startSession } from './replay/session';
import { createSteps } from './replay/steps';

/*
 * An afternoon of writing, replayed through the language server in one process, to see whether it keeps what it should let
 * go: npm run replay -- [--edits N] [--seed N]
 * Prints the heap after a full collection, at intervals.
 */

const options = { edits: { type: 'string' }, seed: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const edits = Number(values.edits ?? 20_000);
const seed = Number(values.seed ?? 1);
const INTERVALS = 20;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What is in use after a collection, in MB: the heap, and what lies outside of it. */
function memory(): string {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return `${(heapUsed / 1e6).toFixed(1).padStart(8)} ${(external / 1e6).toFixed(1).padStart(8)}`;
}

console.log(`${edits} edits, seed ${seed}, Node ${process.version}\n`);
console.log('   edits  heap, MB  outside  answers  minutes');
const session = await startSession();
const steps = createSteps(session, random(seed));
const start = performance.now();
for (let done = 0; done <= edits; done += 1) {
  if (done % Math.ceil(edits / INTERVALS) === 0) {
    await session.settle();
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    console.log(
      `${String(done).padStart(8)} ${memory()} ${String(session.answers()).padStart(8)} ${minutes.padStart(8)}`,
    );
  }
  await steps.next();
}
session.end();
