// What is in the extension's package, as VS Code finds it.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inlinedImages } from './readme.mjs';

/** Files and folders of the project that belong to the package, all else stays out. */
const KEPT = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'icon.png',
  'data',
  'dist/base',
  'dist/evidence-map.js',
  'dist/extension.cjs',
  'dist/web/extension.js',
  'dist/web/server.js',
  'media',
  'syntaxes',
  'walkthrough',
];

/** The files of the package under their paths within it, from a project that was built. */
export async function packageContents() {
  const kept = (await Promise.all(KEPT.map(filesIn))).flat();
  const paths = [...kept, ...(await partsOf('dist/server.cjs'))].toSorted();
  const files = await Promise.all(paths.map(async (file) => [file, await readFile(file)]));
  const contents = Object.fromEntries(files);
  contents['README.md'] = await inlinedImages(contents['README.md'].toString());
  contents['THIRD-PARTY-NOTICES.txt'] = await readFile('dist/THIRD-PARTY-NOTICES.txt');
  return contents;
}

/** @param {string} file */
async function filesIn(file) {
  if (path.extname(file) !== '' || file === 'LICENSE') return [file];
  const entries = await readdir(file, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name));
}

/**
 * A module of the build with all that it imports, now or later; the command line has parts of its own.
 * @param {string} entry
 */
async function partsOf(entry) {
  const found = new Set([entry]);
  for (const file of found) {
    const code = await readFile(file, 'utf8');
    for (const [part] of code.matchAll(/\bpart-(?:server|[A-Z0-9]{8})\.cjs\b/g)) found.add(`dist/${part}`);
  }
  return found;
}
