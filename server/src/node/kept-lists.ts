import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListShelf } from '../core/sources/list-shelf';
import { cacheFolder } from './cache-folder';
import { listCache } from './list-cache';

/**
 * What reading large lists has found, kept in the user's cache folder. Nothing where there is none, and where the program
 * was not built, so that nothing tells it from another.
 */
export function keptLists(log: (line: string) => void): ListShelf | undefined {
  const program = programBuilt();
  const folder = program === undefined ? undefined : cacheFolder('lists');
  return program === undefined || folder === undefined ? undefined : listCache(folder, { program, log });
}

/** The first part of the server, which names all others by their content (scripts/build.mjs). */
const FIRST_PART = 'part-server.cjs';

/** A digest that only this build of the program has. */
function programBuilt(): string | undefined {
  try {
    return createHash('sha1')
      .update(readFileSync(join(__dirname, FIRST_PART)))
      .digest('hex');
  } catch {
    return undefined;
  }
}
