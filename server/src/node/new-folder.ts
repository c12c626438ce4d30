import * as system from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { quotePath } from '../core/evidence/quote';
import { codeOf, whyNotWritten } from './why-not-written';
import type { WritableFiles } from './write-text';

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
export function newFolder(directory: string, files: WritableFiles = system): NewFolder {
  const folder = resolve(directory);
  return {
    name: basename(folder),
    within: async (file) => {
      const [root, target] = await Promise.all([real(folder, files), real(file, files)]);
      const way = relative(root, target).split(sep);
      return way[0] === '..' || resolve(root, ...way) !== target ? undefined : way.join('/');
    },
    make: (made) => make(folder, made, files),
  };
}

/** The path with its symbolic links followed, as far as there is something at it. */
async function real(path: string, { realpath }: WritableFiles): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** What was made so far, folders before what is in them. */
interface Made {
  readonly folders: string[];
  readonly files: string[];
}

async function make(
  folder: string,
  files: readonly FileToMake[],
  disk: WritableFiles,
): Promise<NotMade | undefined> {
  const made: Made = { folders: [], files: [] };
  try {
    const there = await namesIn(folder, disk);
    const inTheWay = files.map(({ path }) => path).filter((path) => there.has(path.toLowerCase()));
    if (inTheWay.length > 0) return { inTheWay };
    // One after the other, so that it is known which are to be taken away again.
    // oxlint-disable-next-line no-await-in-loop
    for (const { path, text } of files) await makeFile(join(folder, path), text, made, disk);
    return undefined;
  } catch (error) {
    await takeAway(made, disk);
    return { failed: `No files can be made in ${quotePath(folder)}: ${whyNotWritten(error)}.` };
  }
}

async function makeFile(target: string, text: string, made: Made, disk: WritableFiles): Promise<void> {
  const inFolder = dirname(target);
  const first = await disk.mkdir(inFolder, { recursive: true });
  if (first !== undefined) made.folders.push(...foldersBetween(first, inFolder));
  try {
    await disk.writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    // A disk that is full has taken a part of it.
    if (codeOf(error) !== 'EEXIST') made.files.push(target);
    throw error;
  }
  made.files.push(target);
}

function foldersBetween(first: string, last: string): string[] {
  const way = relative(first, last).split(sep).filter(Boolean);
  return [first, ...way.map((_, index) => join(first, ...way.slice(0, index + 1)))];
}

/** Folders in which somebody else has put something meanwhile stay. */
async function takeAway({ folders, files }: Made, disk: WritableFiles): Promise<void> {
  await Promise.all(files.map((path) => disk.rm(path, { force: true }).catch(() => undefined)));
  // The inner ones first, one after the other.
  // oxlint-disable-next-line no-await-in-loop
  for (const folder of folders.toReversed()) await disk.rmdir(folder).catch(() => undefined);
}

/** The names in a folder in lower case, as many file systems take `Claims.yaml` for `claims.yaml`. */
async function namesIn(folder: string, { readdir }: WritableFiles): Promise<ReadonlySet<string>> {
  try {
    return new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Set();
    throw error;
  }
}
