import { readdir } from 'node:fs/promises';
import { type FolderEntry, findDraftsIn } from '../core/sources/find-drafts';

const MOST = { drafts: 5_000, folders: 20_000 } as const;

/**
 * The drafts below some folders, by absolute paths: files whose extension is one of Markdown's. Symbolic links and
 * hidden folders are not followed; at most 5,000 drafts are given. Folders that cannot be read hold none.
 */
export function findDrafts(folders: readonly string[]): Promise<readonly string[]> {
  return findDraftsIn(folders, entriesOf, MOST);
}

async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry): FolderEntry[] => {
    if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }];
    return entry.isFile() ? [{ name: entry.name, kind: 'file' }] : [];
  });
}
