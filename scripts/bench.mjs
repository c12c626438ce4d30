// Bundles one program of bench/ into dist/bench/ and runs it: node scripts/bench.mjs NAME [ARGUMENT...]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
const outfile = `dist/bench/${name}.cjs`;

await build({
  entryPoints: [`bench/${name}.ts`],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'warning',
  outfile,
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
