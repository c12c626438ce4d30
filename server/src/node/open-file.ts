import * as system from 'node:fs/promises';
import { FILE_FAULTS } from '../core/evidence/file-faults';

/** What of the file system files are read with; tests hand in one in which files change meanwhile. */
export type ReadableFiles = Pick<typeof system, 'open' | 'stat'>;

/** A file that is open for reading, and its size in bytes at the time. */
interface OpenFile {
  readonly handle: system.FileHandle;
  readonly size: number;
}

/**
 * Opens a regular file for reading; the caller closes it. Folders, devices and the like are a problem. `name` is what
 * messages call it. Rejects with the system's error when it cannot be opened.
 */
export async function openFile(
  path: string,
  name: string,
  files: ReadableFiles = system,
): Promise<OpenFile | { readonly problem: string }> {
  const wrong = whyNot(await files.stat(path), name);
  if (wrong !== undefined) return { problem: wrong };
  const handle = await files.open(path, READ);
  const about = await handle.stat();
  const wrongNow = whyNot(about, name);
  if (wrongNow === undefined) return { handle, size: about.size };
  await handle.close();
  return { problem: wrongNow };
}

/** What was put in the place of a file since it was looked at, such as a pipe, could keep us waiting for ever. */
export const READ = system.constants.O_RDONLY | (system.constants.O_NONBLOCK ?? 0);

function whyNot(
  about: { isDirectory: () => boolean; isFile: () => boolean },
  name: string,
): string | undefined {
  if (about.isDirectory()) return FILE_FAULTS.folder(name);
  if (!about.isFile()) return FILE_FAULTS.noFile(name);
  return undefined;
}

/** The bytes of an open file, which may have changed its size since; nothing when there are more than `most`. */
export async function readUpTo({ handle, size }: OpenFile, most: number): Promise<Uint8Array | undefined> {
  let bytes = new Uint8Array(Math.min(size, most) + 1);
  let length = 0;
  for (;;) {
    // One after the other, until there are no more.
    // oxlint-disable-next-line no-await-in-loop
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
    length += bytesRead;
    if (bytesRead === 0) return bytes.subarray(0, length);
    if (length > most) return undefined;
    if (length === bytes.length) {
      const before = bytes;
      bytes = new Uint8Array(Math.min(length * 2, most + 1));
      bytes.set(before);
    }
  }
}
