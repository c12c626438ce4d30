import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledBase } from '../tests/support/bundled';
import { random } from '../tests/support/library/random';
import { countCoverage } from './fuzz/coverage';
import { fuzz } from './fuzz/loop';
import { targetsOn } from './fuzz/targets';

/*
 * Reads broken input, to see whether anything throws or takes long: npm run fuzz -- [--inputs N] [--seed N] [--only NAME]
 */

const options = { inputs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const inputs = Number(values.inputs ?? 100_000);
const seed = Number(values.seed ?? 1);

console.log(`${inputs} inputs each, seed ${seed}, Node ${process.version}\n`);
const program = fileURLToPath(import.meta.url);
const base = await bundledBase();
for (const target of targetsOn(base)) {
  if (!target.name.includes(values.only ?? '')) continue;
  const start = performance.now();
  const coverage = countCoverage(program, readFileSync(program, 'utf8').length);
  const { faults, kept, reached } = fuzz(target, inputs, random(seed), coverage);
  coverage.stop();
  const seconds = Math.round((performance.now() - start) / 1000);
  const memory = Math.round(process.memoryUsage.rss() / 1e6);
  const more = Math.round((reached.after / reached.sound - 1) * 100);
  console.log(
    `${target.name}: ${faults.length} faults; ${kept} inputs kept, ${more}% more code than sound texts run (${seconds} s, ${memory} MB)`,
  );
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
