import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathFrom } from '../core/sources/paths';

/** What drafts are called, in lower case. */
const EXTENSIONS = new Set(['.md', '.markdown', '.qmd', '.rmd']);

/** More than any review has; a folder that holds more is no project of drafts. */
const MOST = { drafts: 5_000, folders: 20_000 } as const;

/** Folders of programs' making, in which nobody writes. */
const LEFT_OUT = /^(?:\.|node_modules$)/;

/**
 * The drafts below some folders, by absolute paths: files whose extension is one of Markdown's. Symbolic links and
 * hidden folders are not followed; at most 5,000 drafts are given. Folders that cannot be read hold none.
 */
export async function findDrafts(folders: readonly string[]): Promise<readonly string[]> {
  const drafts = new Set<string>();
  const open = new Set(folders);
  // Folders added while the set is being iterated are visited too.
  for (const folder of open) {
    if (drafts.size >= MOST.drafts) break;
    // One after the other, as a large tree would have too many open at once.
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = pathFrom(folder, entry.name);
      if (entry.isDirectory() && !LEFT_OUT.test(entry.name) && open.size < MOST.folders) open.add(path);
      if (entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase())) drafts.add(path);
    }
  }
  return [...drafts].slice(0, MOST.drafts);
}
