import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's root. Tests run there. */
const ROOT = process.cwd();

// What .gitignore names, and what version control keeps for itself.
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'out', '.cache', 'coverage']);

/** The project's own files below a folder of it, as slash-separated paths relative to the root, sorted. */
export function projectFiles(folder = '.', matching = /./): string[] {
  return walk(join(ROOT, folder))
    .map((file) => relative(ROOT, file).split(sep).join('/'))
    .filter((file) => matching.test(file) && !file.endsWith('.vsix'))
    .toSorted();
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
  });
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
