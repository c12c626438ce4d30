import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { EvidenceBase } from '../core/evidence/base';
import { loadBase, type ReadText } from '../core/evidence/load';
import { quotePath } from '../core/evidence/quote';
import { readTextFile, unreadable } from './text-file';

/** The file of a base's folder that says what is in it. */
const MANIFEST = 'evidence.yaml';

/** A base with the absolute path of the folder its files are in, or one sentence on why there is none. */
export type OpenedBase =
  | { readonly base: EvidenceBase; readonly folder: string }
  | { readonly unreadable: string };

/**
 * A reader of the files below a folder, by paths relative to it. A symbolic link is followed only to files
 * below the same folder. Never rejects.
 */
export function folderReader(folder: string): ReadText {
  return async (path) => {
    try {
      const [root, target] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
      if (isInside(root, target)) return await readTextFile(target, path);
      return {
        problem: {
          message: `${quotePath(path)} leads out of the folder of the base: move the file into it.`,
        },
      };
    } catch (error) {
      return { problem: { message: unreadable(path, error) } };
    }
  };
}

function isInside(root: string, target: string): boolean {
  const way = relative(root, target);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Loads the base in a folder, given by a path absolute or relative to the working directory. Never rejects. */
export async function loadBaseFromFolder(directory: string): Promise<OpenedBase> {
  const folder = resolve(directory);
  const loaded = await loadBase(MANIFEST, folderReader(folder));
  if ('base' in loaded) return { base: loaded.base, folder };
  return { unreadable: `There is no evidence base in ${quotePath(directory)}: ${loaded.unreadable}` };
}
