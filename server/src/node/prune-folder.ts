import { join } from 'node:path';
import type { CacheFiles } from './list-cache';

/** How old, in ms, a file is that was begun and never ended: its writer is gone. */
const FORGOTTEN_MS = 60 * 60 * 1000;

/** Takes files out of a folder until it has at most so many bytes, those first that were not touched for the longest time. */
export async function letGoOfOldest(
  folder: string,
  most: number,
  { readdir, stat, rm }: Pick<CacheFiles, 'readdir' | 'stat' | 'rm'>,
): Promise<void> {
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      // Another window may have taken it out meanwhile.
      const about = await stat(file).catch(() => undefined);
      return about ? [{ file, size: about.size, time: about.mtimeMs }] : [];
    }),
  );
  let left = most;
  const goes = found
    .flat()
    .toSorted((a, b) => b.time - a.time)
    .filter(({ file, size, time }) => {
      left -= size;
      return left < 0 || (file.endsWith('.tmp') && Date.now() - time > FORGOTTEN_MS);
    });
  await Promise.all(goes.map(({ file }) => rm(file, { force: true }).catch(() => undefined)));
}
