import { parseArgs } from 'node:util';
import { bundledBase } from '../tests/support/bundled';
import { random } from '../tests/support/library/random';
import { mutate } from './fuzz/mutate';
import { type Target, targetsOn } from './fuzz/targets';

/*
 * Reads broken input, to see whether anything throws or takes long: npm run fuzz -- [--inputs N] [--seed N] [--only NAME]
 */

const options = { inputs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const inputs = Number(values.inputs ?? 100_000);
const seed = Number(values.seed ?? 1);
/** Longer than this, in ms, for a page of text, is as good as never. */
const TOO_LONG = 2_000;

/** Reads so many broken texts, and gives a line for each that threw or took too long. */
function fuzz({ seeds, read }: Target): string[] {
  const chance = random(seed);
  const faults: string[] = [];
  for (let left = inputs; left > 0; left -= 1) {
    const text = mutate(chance.one(seeds), chance);
    const start = performance.now();
    try {
      read(text);
    } catch (error) {
      faults.push(`threw ${String(error)}: ${JSON.stringify(text)}`);
    }
    const time = performance.now() - start;
    if (time > TOO_LONG) faults.push(`took ${Math.round(time)} ms: ${JSON.stringify(text)}`);
  }
  return faults;
}

console.log(`${inputs} inputs each, seed ${seed}, Node ${process.version}\n`);
for (const target of targetsOn(await bundledBase())) {
  if (!target.name.includes(values.only ?? '')) continue;
  const start = performance.now();
  const faults = fuzz(target);
  const seconds = Math.round((performance.now() - start) / 1000);
  const memory = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(`${target.name}: ${faults.length} faults (${seconds} s, ${memory} MB)`);
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
