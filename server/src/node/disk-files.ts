import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { FILE_FAULTS } from '../core/evidence/file-faults';
import type { TextFault } from '../core/evidence/found-text';
import type { Files, FileVersion } from '../core/sources/files';
import { tidyPath } from '../core/sources/paths';
import { fileInPlace } from './file-in-place';
import { readListFile, readTextFile, unreadable } from './text-file';
import { readPieces } from './text-pieces';

/**
 * The files on disk below some folders. A symbolic link is followed only to what lies below one of them. `now` is the
 * system's time in ms, as files have it.
 */
export function diskFiles(roots: readonly string[], now: () => number = Date.now): Files {
  const readBy =
    <T>(readFile: (target: string, name: string) => Promise<T>) =>
    async (path: string, name: string): Promise<T | { readonly problem: TextFault }> => {
      try {
        const target = await realpath(path);
        if (await isInside(roots, target)) return await readFile(target, name);
        return { problem: outside(name) };
      } catch (error) {
        return { problem: { message: unreadable(name, error) } };
      }
    };
  return {
    read: readBy(readTextFile),
    readList: readBy(readListFile),
    pieces: async (path, name, take) => {
      try {
        const target = await realpath(path);
        if (await isInside(roots, target)) return await readPieces(target, name, take);
        return outside(name);
      } catch (error) {
        return { message: unreadable(name, error) };
      }
    },
    exists: async (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    version: (path) => fileVersion(path, now()),
    inPlace: async (path, version) => {
      try {
        const target = await realpath(path);
        return (await isInside(roots, target)) ? fileInPlace(target, isVersion(target, version)) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Some file systems tell the time of a change in steps of 2 s (FAT, and some on networks), in which a file may change again. */
const SETTLED_MS = 2000;

/** The size of a file and when it was changed, with what tells it from another put in its place. */
async function fileVersion(path: string, now: number): Promise<FileVersion | undefined> {
  try {
    // Links may come to lead elsewhere, which nothing of the file itself tells.
    const target = await realpath(path);
    return versionOf(target, await stat(target), now);
  } catch {
    return undefined;
  }
}

/** Whether what the system says of a file is that of a version. */
function isVersion(target: string, version: string): (about: Stats) => boolean {
  return (about) => versionOf(target, about, 0).id === version;
}

/** The version of a file by what the system says of it; `now` is the system's time in ms. */
export function versionOf(
  target: string,
  { size, mtimeMs, ctimeMs, ino }: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>,
  now: number,
): FileVersion {
  // A time that has yet to come says nothing either.
  const isSettled = now - Math.max(mtimeMs, ctimeMs) > SETTLED_MS;
  return { id: [target, size, mtimeMs, ctimeMs, ino].join(' '), isSettled };
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
