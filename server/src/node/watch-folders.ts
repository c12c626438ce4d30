import { watch } from 'node:fs';
import { pathFrom } from '../core/sources/paths';

/**
 * Watches what lies directly in some folders, given by absolute paths; those that are not there are left out.
 * `changed` gets the absolute path of what appeared, changed or went, or that of the folder where the system does
 * not say. Gives what ends it. A folder that goes is watched no longer, though it may come back.
 */
export function watchFolders(folders: readonly string[], changed: (path: string) => void): () => void {
  const watchers = folders.flatMap((folder) => {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        changed(name === null ? folder : pathFrom(folder, name));
      });
      watcher.on('error', () => watcher.close());
      return [watcher];
    } catch {
      // It is missing, or the system watches no more files: the rest is watched all the same.
      return [];
    }
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
