// Bundles one program of bench/ into dist/bench/ and runs it: node scripts/bench.mjs NAME [ARGUMENT...]
// `speed` needs the built product, and installs what it is measured beside into bench/peers.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);

/** Runs a program to its end; a failure ends this one. */
function run(command, parameters, options = {}) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

async function bundle(program, format = 'esm') {
  const outfile = `dist/bench/${program}.${format === 'esm' ? 'mjs' : 'cjs'}`;
  await build({
    entryPoints: [`bench/${program}.ts`],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    // What a program bundles is in part CommonJS, which asks for these.
    banner:
      format === 'cjs'
        ? {}
        : {
            js: [
              `import { createRequire as createRequireOf } from 'node:module';`,
              'const require = createRequireOf(import.meta.url);',
              `const __dirname = require('node:path').dirname(require('node:url').fileURLToPath(import.meta.url));`,
            ].join(''),
          },
    sourcemap: true,
    logLevel: 'warning',
    outfile,
  });
  return outfile;
}

if (name === 'speed') {
  run(process.execPath, ['scripts/build.mjs']);
  if (!existsSync('bench/peers/node_modules')) run('npm', ['ci', '--ignore-scripts'], { cwd: 'bench/peers' });
  // As our own is, which is quicker to load.
  await bundle('empty-server', 'cjs');
}
run(process.execPath, ['--enable-source-maps', await bundle(name), ...args]);
