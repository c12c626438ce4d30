import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { FILE_FAULTS } from '../core/evidence/file-faults';
import type { TextFault } from '../core/evidence/found-text';
import type { Files } from '../core/sources/files';
import { tidyPath } from '../core/sources/paths';
import { readTextFile, unreadable } from './text-file';
import { readPieces } from './text-pieces';

/** The files on disk below some folders. A symbolic link is followed only to what lies below one of them. */
export function diskFiles(roots: readonly string[]): Files {
  return {
    read: async (path, name) => {
      try {
        const target = await realpath(path);
        if (await isInside(roots, target)) return await readTextFile(target, name);
        return { problem: outside(name) };
      } catch (error) {
        return { problem: { message: unreadable(name, error) } };
      }
    },
    pieces: async (path, name, take) => {
      try {
        const target = await realpath(path);
        if (await isInside(roots, target)) return await readPieces(target, name, take);
        return outside(name);
      } catch (error) {
        return { message: unreadable(name, error) };
      }
    },
    stamp: async (path) =>
      stat(path).then(
        ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
        () => undefined,
      ),
    exists: async (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    version: fileVersion,
  };
}

/** Some file systems tell the time of a change in steps of 2 s (FAT, and some on networks), in which a file may change again. */
const SETTLED_MS = 2000;

/** The size of a file and when it was changed, with what tells it from another put in its place. */
async function fileVersion(path: string): Promise<string | undefined> {
  try {
    // Links may come to lead elsewhere, which nothing of the file itself tells.
    const target = await realpath(path);
    const now = Date.now();
    const { size, mtimeMs, ctimeMs, ino } = await stat(target);
    // A time that has yet to come says nothing either.
    const isSettled = now - Math.max(mtimeMs, ctimeMs) > SETTLED_MS;
    return isSettled ? [target, size, mtimeMs, ctimeMs, ino].join(' ') : undefined;
  } catch {
    return undefined;
  }
}

function outside(name: string): TextFault {
  return { message: FILE_FAULTS.outside(name) };
}

async function isInside(roots: readonly string[], target: string): Promise<boolean> {
  // A root that is gone holds nothing.
  const real = await Promise.all(roots.map((root) => realpath(root).catch(() => undefined)));
  return real.some((root) => root !== undefined && isBelow(root, target));
}

function isBelow(root: string, target: string): boolean {
  const way = relative(root, target);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path as a person gives it, relative to the working directory or absolute, in the form that paths are compared in. */
export function absolutePath(path: string): string {
  return tidyPath(resolve(path));
}
