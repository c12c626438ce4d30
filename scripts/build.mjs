// Bundles the extension, the language server and the command line into dist/.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildBase } from './build-base.mjs';
import { thirdPartyNotices } from './package/notices.mjs';

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  sourcemap: true,
  minify: true,
  keepNames: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
};

const programs = await Promise.all([
  build({ ...options, entryPoints: { server: 'server/src/main.ts', cli: 'server/src/cli.ts' } }),
  build({ ...options, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] }),
]);
const metafiles = programs.map(({ metafile }) => metafile);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(metafiles));
await buildBase();

// `npx --no-install evidence-lens` must work in a checkout, where npm links no bin of the package itself.
if (existsSync('node_modules')) {
  mkdirSync('node_modules/.bin', { recursive: true });
  rmSync('node_modules/.bin/evidence-lens', { force: true });
  symlinkSync('../../bin/evidence-lens.cjs', 'node_modules/.bin/evidence-lens');
}
