import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compileBase } from '../../server/src/node/compile-base';
import { folderOf } from '../node/folder';

test('the compiled base is the same, byte for byte, when it is compiled again', async () => {
  const compiled = await compileBase('data/ketamine');
  expect(Object.keys(compiled.sources)).toEqual(Object.keys(compiled.sources).toSorted());
  expect(Buffer.from(JSON.stringify(compiled)).equals(readFileSync('dist/base/ketamine.json'))).toBe(true);
});

test('the parts of a program do not tell by their names in which folder it was built', () => {
  const parts = partsBuiltIn(folderOf(PROGRAM));
  expect(parts).toHaveLength(2);
  expect(partsBuiltIn(folderOf(PROGRAM))).toEqual(parts);
});

const PROGRAM = {
  'server/src/main.ts': "void import('./core/hello').then(({ hello }) => hello());",
  'server/src/core/hello.ts': "export const hello = () => console.log('Hello.');",
};

const BUILD = `
  import { build } from '${pathToFileURL(createRequire(import.meta.url).resolve('esbuild')).href}';
  import { loadTogether } from '${pathToFileURL('scripts/build/load-together.mjs').href}';
  const start = 'server/src/main.ts';
  const options = { bundle: true, format: 'esm', splitting: true, write: false, outdir: 'dist', entryPoints: [start] };
  const plugins = [await loadTogether(options, { start, next: ['server/src/core/hello.ts'] })];
  const { outputFiles } = await build({ ...options, plugins });
  console.log(JSON.stringify(outputFiles.map(({ path, hash }) => [path.slice(process.cwd().length), hash])));
`;

/** Builds a program in a folder, and gives its parts by their names, with a digest of each. */
function partsBuiltIn(folder: string): unknown[] {
  const args = ['--input-type=module', '--eval', BUILD];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
}
