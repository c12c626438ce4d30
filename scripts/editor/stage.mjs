// Lays the built extension out as its package does.
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * Copies what belongs to the package into a new temporary folder, and gives its path. The editor must not run the
 * extension from the project's folder: its own files lie in there too, and it takes them for parts of the extension.
 */
export async function stageExtension() {
  const kept = await packaged();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-extension-'));
  await Promise.all(kept.map((file) => cp(file, path.join(folder, file), { recursive: true })));
  return folder;
}

/** The files and folders that .vscodeignore lets through, of those that are there. */
async function packaged() {
  const lines = (await readFile('.vscodeignore', 'utf8')).split('\n');
  const kept = lines
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1).replace(/\/\*\*$/, ''));
  return (await Promise.all(kept.map(matching))).flat();
}

/** The files that a pattern stands for, which may have one asterisk in the name of the file. */
async function matching(pattern) {
  if (!pattern.includes('*')) return [pattern];
  const folder = path.dirname(pattern);
  const [before, after] = path.basename(pattern).split('*');
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => path.join(folder, name));
}
