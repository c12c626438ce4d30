import { createHash, randomUUID } from 'node:crypto';
import * as system from 'node:fs/promises';
import { join } from 'node:path';
import { quotePath } from '../core/evidence/quote';
import type { PackedList } from '../core/sources/kept-list';
import type { ListShelf } from '../core/sources/list-shelf';
import { packedBytes, packedFrom } from './packed-list';
import { letGoOfOldest } from './prune-folder';
import { spareYoung } from './spare-memory';
import type { WritableFiles } from './write-text';

/** What of the file system lists are kept with; tests hand in one that fails. */
export type CacheFiles = Pick<WritableFiles, 'writeFile' | 'rename' | 'rm' | 'readdir' | 'stat'>;

/** What lists are kept for. */
export interface ListCacheOptions {
  /** Tells the program that reads lists from every other, as what it finds may be another thing. */
  readonly program: string;
  readonly log: (line: string) => void;
  /** UTF-16 units of a list that is worth it: smaller ones are read in no time. */
  readonly least?: number;
  /** Bytes of all that is kept; those that were not asked for the longest time go. */
  readonly most?: number;
  readonly files?: CacheFiles;
}

/** A list of some three thousand references with abstracts. */
const LEAST = 4_000_000;
/** Some ten lists of a hundred thousand references. */
const MOST = 256 * 1024 * 1024;

const DAMAGED = 'is damaged';
const OTHER_PROGRAM = 'is of another version of Evidence Lens';

/**
 * What reading large lists has found, kept in a folder that is there and in which nobody but its user writes. It is of use
 * only for the file that it was found in, as long as that has the same size, times and place on the disk.
 */
export function listCache(
  folder: string,
  { program, log, least = LEAST, most = MOST, files = system }: ListCacheOptions,
): ListShelf {
  const fileOf = (path: string): string =>
    join(folder, `${createHash('sha1').update(path).digest('hex')}.list`);
  const told = new Set<string>();
  const refused = new Set<string>();
  const tell = (path: string, why: string): void => {
    if (told.has(path)) return;
    told.add(path);
    log(`What was kept of the reference list ${quotePath(path)} ${why}: it is read anew.`);
  };
  const take = async (path: string, version: string): Promise<PackedList | undefined> => {
    const file = await system.open(fileOf(path)).catch(() => undefined);
    if (!file) return undefined;
    const found = await packedFrom(file)
      .catch(() => undefined)
      .finally(() => file.close());
    const fault = !found ? DAMAGED : found.label.program !== program ? OTHER_PROGRAM : undefined;
    if (fault !== undefined) tell(path, fault);
    const isOf = found?.label.path === path && found.label.version === version;
    if (!found || fault !== undefined || !isOf) return undefined;
    const now = new Date();
    // That it was asked for is what keeps it.
    await system.utimes(fileOf(path), now, now).catch(() => undefined);
    return found.list();
  };
  return {
    least,
    get: async (path, version) => {
      const kept = refused.has(path) ? undefined : await take(path, version);
      // All values of the list are to be looked at.
      if (!kept) spareYoung();
      return kept;
    },
    put: async (path, version, list) => {
      const beside = join(folder, `${randomUUID()}.tmp`);
      try {
        const bytes = await packedBytes({ program, path, version }, list);
        await files.writeFile(beside, bytes, { flag: 'wx', mode: 0o600 });
        await files.rename(beside, fileOf(path));
        refused.delete(path);
        await letGoOfOldest(folder, most, files);
      } catch {
        // A full disk, or one that can only be read: the list is read again the next time.
        await files.rm(beside, { force: true }).catch(() => undefined);
      }
    },
    refuse: (path) => {
      refused.add(path);
      tell(path, 'is of another text');
    },
  };
}
