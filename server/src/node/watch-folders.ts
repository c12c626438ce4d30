import { watch } from 'node:fs';
import { pathFrom } from '../core/sources/paths';
import { everyTwoSeconds, lookAgain, type Repeat } from './look-again';
import { codeOf } from './why-not-written';

/** Watches one folder: `changed` has the name of what changed, or nothing where the system does not say. */
type WatchFolder = (
  folder: string,
  options: { persistent: false },
  changed: (event: string, name: string | null) => void,
) => { on: (event: 'error', failed: (error: Error) => void) => unknown; close: () => void };

/** How folders are watched; tests hand in a system that fails. */
export interface Watching {
  readonly watch: WatchFolder;
  readonly repeat: Repeat;
}

/**
 * After so many changes the folders are told of themselves: the system holds some thousand of them, and those beyond it
 * are lost without a word (inotify(7), IN_Q_OVERFLOW, which Node does not pass on).
 */
const MANY = 1000;

const BY_SYSTEM: Watching = { watch, repeat: everyTwoSeconds };

/**
 * Watches what lies directly in some folders, given by absolute paths; those that are not there are left out. Those that
 * the system cannot watch, or watches no longer, are looked at every two seconds. `changed` gets the absolute path of
 * what appeared, changed or went, or that of the folder where it is not known. Gives what ends it. A folder that goes is
 * watched no longer, though it may come back.
 */
export function watchFolders(
  folders: readonly string[],
  changed: (path: string) => void,
  watching: Watching = BY_SYSTEM,
): () => void {
  let count = 0;
  const tell = (path: string): void => {
    count += 1;
    changed(path);
    if (count % MANY === 0) for (const folder of folders) changed(folder);
  };
  const ends = folders.map((folder) => watchOne(folder, tell, watching));
  return () => {
    for (const end of ends) end();
  };
}

function watchOne(
  folder: string,
  changed: (path: string) => void,
  { watch: begin, repeat }: Watching,
): () => void {
  const look = (): (() => void) => lookAgain(folder, () => changed(folder), repeat);
  try {
    const watcher = begin(folder, { persistent: false }, (_, name) => {
      changed(name === null ? folder : pathFrom(folder, name));
    });
    let end = (): void => watcher.close();
    watcher.on('error', (error) => {
      end();
      end = isGone(error) ? () => undefined : look();
      // Something may have been missed.
      changed(folder);
    });
    return () => end();
  } catch (error) {
    // The system may watch no more files (ENOSPC), or none of this disk.
    return isGone(error) ? () => undefined : look();
  }
}

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
