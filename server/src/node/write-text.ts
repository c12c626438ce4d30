import { writeFile } from 'node:fs/promises';
import { quotePath } from '../core/evidence/quote';
import { whyNotWritten } from './why-not-written';

/** Writes a file, over one that is there. Gives one sentence on why it could not be written. Never rejects. */
export async function writeText(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text);
    return undefined;
  } catch (error) {
    return `${quotePath(path)} can't be written: ${whyNotWritten(error)}.`;
  }
}
