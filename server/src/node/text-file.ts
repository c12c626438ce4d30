import { FILE_FAULTS, unreadableFor } from '../core/evidence/file-faults';
import { isList, MAX_FILE_SIZE, MAX_LIST_SIZE, tooLarge } from '../core/evidence/file-size';
import type { FoundText } from '../core/evidence/found-text';
import { quotePath } from '../core/evidence/quote';
import type { FoundList } from '../core/sources/files';
import { tableOf } from '../core/table-of';
import { decodeText } from './decode-text';
import { encodedText } from './encoded-text';
import { openFile, type ReadableFiles, readUpTo } from './open-file';
import { spareMemory } from './spare-memory';

/** Bytes of a list of some ten thousand references. */
const LARGE = 16 * 1024 * 1024;

/**
 * Reads a file as UTF-8, or where it is not, as Windows-1252. `name` is what messages call it. Folders, devices, files
 * of more than 8 MiB (of reference lists, 256 MiB) and binary files are problems. Never rejects.
 */
export async function readTextFile(path: string, name: string, files?: ReadableFiles): Promise<FoundText> {
  return withBytes(path, name, files, decodeText);
}

/** The same for a reference list, of which a large one in UTF-8 is left as it is. */
export async function readListFile(path: string, name: string, files?: ReadableFiles): Promise<FoundList> {
  return withBytes(path, name, files, (bytes): FoundList => {
    const encoded = bytes.length > LARGE ? encodedText(bytes) : undefined;
    return encoded ? { encoded } : decodeText(bytes);
  });
}

async function withBytes<T>(
  path: string,
  name: string,
  files: ReadableFiles | undefined,
  use: (bytes: Uint8Array) => T,
): Promise<T | Extract<FoundText, { readonly problem: unknown }>> {
  try {
    const opened = await openFile(path, name, files);
    if ('problem' in opened) return problem(opened.problem);
    try {
      const most = isList(name) ? MAX_LIST_SIZE : MAX_FILE_SIZE;
      const bytes = opened.size > most ? undefined : await readUpTo(opened, most);
      if (!bytes) return { problem: { message: tooLarge(most), line: 0, character: 0 } };
      if (opened.size > LARGE) spareMemory();
      return use(bytes);
    } finally {
      await opened.handle.close();
    }
  } catch (error) {
    return problem(unreadable(name, error));
  }
}

const REASONS = tableOf<(name: string) => string>({
  ENOENT: FILE_FAULTS.missing,
  ENOTDIR: FILE_FAULTS.missing,
  EACCES: FILE_FAULTS.forbidden,
  EPERM: FILE_FAULTS.forbidden,
  ELOOP: (name) =>
    `${quotePath(name)} cannot be read: its symbolic links go round in circles, so replace them.`,
  ENAMETOOLONG: (name) => `${quotePath(name)} cannot be read: its name is too long, so shorten it.`,
});

/** One sentence on a file that the system refused to give. */
export function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS.get(code)?.(name) ?? unreadableFor(name, code);
}

function problem(message: string): Extract<FoundText, { readonly problem: unknown }> {
  return { problem: { message } };
}
