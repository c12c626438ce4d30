import { mkdir, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { quotePath } from '../core/evidence/quote';
import { codeOf, whyNotWritten } from './why-not-written';

/** A file to be made, by its path relative to the folder, with `/` between folders. */
export interface FileToMake {
  readonly path: string;
  readonly text: string;
}

/** The files that are in the way, or one sentence on what else went wrong; nothing when all were made. */
export type NotMade = { readonly inTheWay: readonly string[] } | { readonly failed: string };

/** A folder that files are to be made in, whether or not it is there yet. */
export interface NewFolder {
  /** Its own name, without the folders that it is in. */
  readonly name: string;
  /** The path of a file relative to the folder, with `/` between folders; nothing when it is elsewhere. */
  readonly within: (file: string) => Promise<string | undefined>;
  /** Makes all of the files or none: none is ever overwritten. Never rejects. */
  readonly make: (files: readonly FileToMake[]) => Promise<NotMade | undefined>;
}

/** The folder at a path absolute or relative to the working directory. */
export function newFolder(directory: string): NewFolder {
  const folder = resolve(directory);
  return {
    name: basename(folder),
    within: async (file) => {
      const [root, target] = await Promise.all([real(folder), real(file)]);
      const way = relative(root, target).split(sep);
      return way[0] === '..' || resolve(root, ...way) !== target ? undefined : way.join('/');
    },
    make: (files) => make(folder, files),
  };
}

/** The path with its symbolic links followed, as far as there is something at it. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function make(folder: string, files: readonly FileToMake[]): Promise<NotMade | undefined> {
  const made: string[] = [];
  try {
    const there = await namesIn(folder);
    const inTheWay = files.map(({ path }) => path).filter((path) => there.has(path.toLowerCase()));
    if (inTheWay.length > 0) return { inTheWay };
    for (const { path, text } of files) {
      const target = join(folder, path);
      // One after the other, so that it is known which are to be taken away again.
      // oxlint-disable-next-line no-await-in-loop
      await mkdir(dirname(target), { recursive: true });
      // oxlint-disable-next-line no-await-in-loop
      await writeFile(target, text, { flag: 'wx' });
      made.push(target);
    }
    return undefined;
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    return { failed: `No files can be made in ${quotePath(folder)}: ${whyNotWritten(error)}.` };
  }
}

/** The names in a folder in lower case, as many file systems take `Claims.yaml` for `claims.yaml`. */
async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    return new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Set();
    throw error;
  }
}
