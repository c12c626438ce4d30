import { readFile, stat } from 'node:fs/promises';
import { isList, MAX_FILE_SIZE, MAX_LIST_SIZE, tooLarge } from '../core/evidence/file-size';
import type { FoundText } from '../core/evidence/found-text';
import { quotePath } from '../core/evidence/quote';
import { decodeText } from './decode-text';
import { spareMemory } from './spare-memory';

/** Bytes of a list of some ten thousand references. */
const LARGE = 16 * 1024 * 1024;

/**
 * Reads a file as UTF-8, or where it is not, as Windows-1252. `name` is what messages call it. Folders, devices, files
 * of more than 8 MiB (of reference lists, 256 MiB) and binary files are problems. Never rejects.
 */
export async function readTextFile(path: string, name: string): Promise<FoundText> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return problem(`${quotePath(name)} is a folder: name the files in it.`);
    // Opening anything else, such as a pipe, could wait for ever.
    if (!about.isFile()) return problem(`${quotePath(name)} is no regular file: name a text file.`);
    const most = isList(name) ? MAX_LIST_SIZE : MAX_FILE_SIZE;
    if (about.size > most) return { problem: { message: tooLarge(most), line: 0, character: 0 } };
    if (about.size > LARGE) spareMemory();
    return decodeText(await readFile(path));
  } catch (error) {
    return problem(unreadable(name, error));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: correct the path, or add the file',
  ENOTDIR: 'does not exist: correct the path, or add the file',
  EACCES: 'cannot be read: give yourself the permission to read it',
  EPERM: 'cannot be read: give yourself the permission to read it',
  ELOOP: 'cannot be read: its symbolic links go round in circles, so replace them',
  ENAMETOOLONG: 'cannot be read: its name is too long, so shorten it',
};

/** One sentence on a file that the system refused to give. */
export function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return `${quotePath(name)} ${REASONS[code] ?? `cannot be read (${code}): try again`}.`;
}

function problem(message: string): FoundText {
  return { problem: { message } };
}
