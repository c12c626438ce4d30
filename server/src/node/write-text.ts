import { randomUUID } from 'node:crypto';
import * as system from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { quotePath } from '../core/evidence/quote';
import { codeOf, whyNotWritten } from './why-not-written';

/** What of the file system files are written with; tests hand in one that fails. */
export type WritableFiles = Pick<
  typeof system,
  'access' | 'mkdir' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'rmdir' | 'stat' | 'writeFile'
>;

/**
 * Writes a file, over one that is there: whole, or not at all. Gives one sentence on why it could not be written. Never
 * rejects.
 */
export async function writeText(
  path: string,
  text: string,
  files: WritableFiles = system,
): Promise<string | undefined> {
  try {
    // What a link leads to is written, and the link stays.
    const target = await files.realpath(path).catch(() => path);
    await writeWhole(target, text, files);
    return undefined;
  } catch (error) {
    return `${quotePath(path)} can't be written: ${whyNotWritten(error)}.`;
  }
}

async function writeWhole(target: string, text: string, files: WritableFiles): Promise<void> {
  const there = await files.stat(target).catch(noneThere);
  // Nothing can be put in the place of a device, and a folder says so itself.
  if (there && !there.isFile()) return files.writeFile(target, text);
  // What takes its place would not ask whether it may be written.
  if (there) await files.access(target, system.constants.W_OK);
  const beside = join(dirname(target), `.${basename(target).slice(0, LONGEST)}.${randomUUID()}`);
  try {
    await files.writeFile(beside, text, { flag: 'wx', flush: true, ...(there && { mode: there.mode }) });
    await files.rename(beside, target);
  } catch (error) {
    await files.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** With what is added to it, a name must not be longer than file systems allow (255 bytes). */
const LONGEST = 50;

function noneThere(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}
