import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { folderOf, foldersAround, isWithin } from '../../core/sources/paths';
import { uriOfPath } from '../file-uri';
import type { EvidenceWorld } from './world';

/** Watches the files that evidence depends on. */
export interface Watch {
  /** Says which files, by absolute paths, there or not; `tops` are the folders further up than which nothing is watched. */
  readonly set: (files: ReadonlySet<string>, tops: readonly string[]) => Promise<void>;
  /** Whether something at this path, or below it if it is a folder that came or went, is among them. */
  readonly matters: (path: string) => boolean;
}

/** How changes are told: by the client, or else by the system. */
export interface Watcher {
  readonly watch: (folders: readonly string[]) => Promise<() => void>;
}

/**
 * A watch that calls `began` whenever further folders are watched: what changed in them since their files were
 * read has been missed.
 */
export function createWatch({ watch }: Watcher, began: () => void): Watch {
  let files: ReadonlySet<string> = new Set();
  let folders: ReadonlySet<string> = new Set();
  let isLost = false;
  let end: Promise<() => void> | undefined;
  return {
    set: async (next, tops) => {
      files = next;
      const before = folders;
      folders = foldersOf(next, tops);
      const isMore = isLost || [...folders].some((folder) => !before.has(folder));
      if (!isMore && folders.size === before.size) return;
      isLost = false;
      const last = end;
      end = watch([...folders]);
      await end;
      (await last)?.();
      if (isMore) began();
    },
    matters: (path) => {
      // A watched folder that went may come back, and would not be watched then.
      if (folders.has(path)) isLost = true;
      return files.has(path) || folders.has(path);
    },
  };
}

/**
 * The folders that hold some files, and those around them up to the topmost that may: when a folder comes or goes,
 * it is only the one around it in which that shows.
 */
function foldersOf(files: ReadonlySet<string>, tops: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    const own = folderOf(file);
    if (folders.has(own)) continue;
    folders.add(own);
    for (const folder of foldersAround(own)) {
      if (tops.some((top) => isWithin(top, folder))) folders.add(folder);
    }
  }
  return folders;
}

/** The client as a watcher; editors watch files better than servers. */
export function clientWatcher({ client }: Connection): Watcher {
  return {
    watch: async (folders) => {
      const watchers = folders.map((folder) => ({
        globPattern: { baseUri: uriOfPath(folder), pattern: '*' },
      }));
      const registered: Disposable = await client.register(DidChangeWatchedFilesNotification.type, {
        watchers,
      });
      return () => registered.dispose();
    },
  };
}

/** The system as a watcher. */
export function systemWatcher(
  load: () => Promise<Pick<EvidenceWorld, 'watch'>>,
  changed: (path: string) => void,
): Watcher {
  return { watch: async (folders) => (await load()).watch(folders, changed) };
}
