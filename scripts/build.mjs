// Bundles the extension, the language server and the command line into dist/.
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { importOnce } from './build/import-once.mjs';
import { loadTogether } from './build/load-together.mjs';
import { writeCommonJs, writeLoaders } from './build/to-commonjs.mjs';
import { withoutExamples } from './build/without-examples.mjs';
import { buildBase } from './build-base.mjs';
import { thirdPartyNotices } from './package/notices.mjs';

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  sourcemap: true,
  // All that this runs on knows them; esbuild would make each anew whenever it is come by.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  // Names stay as they are: putting them back one by one takes longer at the start than reading them.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutExamples],
};

/** A browser gets its files over a network, where size counts for more. */
const browser = { ...options, platform: 'browser', target: 'es2022', minifyIdentifiers: true };

// What is imported later goes into files of its own, so that the server answers before it has loaded them all.
// Only ES modules can be split, so it is later that CommonJS is made of them.
const split = {
  format: 'esm',
  splitting: true,
  write: false,
  sourcemap: 'inline',
  outExtension: { '.js': '.cjs' },
  entryNames: 'part-[name]',
  chunkNames: 'part-[hash]',
};

// Parts are named by their content: those of an earlier build would stay for good.
if (existsSync('dist')) {
  for (const name of readdirSync('dist')) if (/\.[cm]?js(?:\.|$)/.test(name)) rmSync(`dist/${name}`);
}

const programs = {
  ...options,
  ...split,
  entryPoints: {
    server: 'server/src/main.ts',
    cli: 'server/src/cli.ts',
    'check-thread': 'server/src/check-thread.ts',
  },
};
/** Modules of Node that the server needs for the first findings, of which the second is what `performance` comes from. */
const NEXT_OF_NODE = ['node:fs/promises', 'node:perf_hooks'];
/** What the server loads before the first findings. */
const firstCheck = ['server/src/load-evidence.ts', 'server/src/lsp/evidence/finder.ts'];
const together = await loadTogether(programs, { start: 'server/src/main.ts', next: firstCheck });

const built = await Promise.all([
  build({
    ...programs,
    plugins: [together, withoutExamples, importOnce(/^vscode-languageserver(\/node)?$/)],
  }),
  build({
    ...options,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    entryPoints: { extension: 'client/src/node/main.ts' },
    external: ['vscode'],
  }),
  build({
    ...browser,
    format: 'cjs',
    entryPoints: { 'web/extension': 'client/src/web/main.ts' },
    external: ['vscode'],
  }),
  build({
    ...browser,
    format: 'iife',
    entryPoints: { 'evidence-map': 'client/src/views/evidence-map/page/main.ts' },
  }),
  build({
    ...browser,
    // A worker's script is no module, so it is one file; and there is no document for libraries to make elements in.
    format: 'iife',
    conditions: ['worker'],
    keepNames: false,
    entryPoints: { 'web/server': 'server/src/web/main.ts' },
  }),
]);
const [{ outputFiles, metafile: parts }] = built;
await writeCommonJs(outputFiles, options);
await writeLoaders(
  Object.fromEntries(Object.keys(programs.entryPoints).map((name) => [name, `part-${name}.cjs`])),
  parts,
  { ...options, next: { server: NEXT_OF_NODE } },
);
const metafiles = built.map(({ metafile }) => metafile);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(metafiles));
await buildBase();

// `npx --no-install evidence-lens` must work in a checkout, where npm links no bin of the package itself.
if (existsSync('node_modules')) {
  mkdirSync('node_modules/.bin', { recursive: true });
  rmSync('node_modules/.bin/evidence-lens', { force: true });
  symlinkSync('../../bin/evidence-lens.cjs', 'node_modules/.bin/evidence-lens');
}
