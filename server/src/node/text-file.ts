import { FILE_FAULTS, unreadableFor } from '../core/evidence/file-faults';
import { isList, MAX_FILE_SIZE, MAX_LIST_SIZE, tooLarge } from '../core/evidence/file-size';
import type { FoundText } from '../core/evidence/found-text';
import { quotePath } from '../core/evidence/quote';
import { decodeText } from './decode-text';
import { openFile, type ReadableFiles, readUpTo } from './open-file';
import { spareMemory } from './spare-memory';

/** Bytes of a list of some ten thousand references. */
const LARGE = 16 * 1024 * 1024;

/**
 * Reads a file as UTF-8, or where it is not, as Windows-1252. `name` is what messages call it. Folders, devices, files
 * of more than 8 MiB (of reference lists, 256 MiB) and binary files are problems. Never rejects.
 */
export async function readTextFile(path: string, name: string, files?: ReadableFiles): Promise<FoundText> {
  try {
    const opened = await openFile(path, name, files);
    if ('problem' in opened) return problem(opened.problem);
    try {
      const most = isList(name) ? MAX_LIST_SIZE : MAX_FILE_SIZE;
      const read = opened.size > most ? undefined : await readUpTo(opened, most);
      if (!read) return { problem: { message: tooLarge(most), line: 0, character: 0 } };
      if (opened.size > LARGE) spareMemory();
      const found = decodeText(read.bytes);
      read.letGo();
      return found;
    } finally {
      await opened.handle.close();
    }
  } catch (error) {
    return problem(unreadable(name, error));
  }
}

const REASONS: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: FILE_FAULTS.missing,
  ENOTDIR: FILE_FAULTS.missing,
  EACCES: FILE_FAULTS.forbidden,
  EPERM: FILE_FAULTS.forbidden,
  ELOOP: (name) =>
    `${quotePath(name)} cannot be read: its symbolic links go round in circles, so replace them.`,
  ENAMETOOLONG: (name) => `${quotePath(name)} cannot be read: its name is too long, so shorten it.`,
};

/** One sentence on a file that the system refused to give. */
export function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS[code]?.(name) ?? unreadableFor(name, code);
}

function problem(message: string): FoundText {
  return { problem: { message } };
}
