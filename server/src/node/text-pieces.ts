import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { FILE_FAULTS } from '../core/evidence/file-faults';
import type { TextFault } from '../core/evidence/found-text';
import { unreadable } from './text-file';

/** Enough at a time to be quick, and little enough for others to have their turn in between. */
const PIECE = 256 * 1024;

/**
 * Gives the text of a file of any size to `take` piece by piece, as UTF-8; bytes that are none become the
 * replacement character. What is no regular file is a problem. `name` is what messages call it. Never rejects.
 */
export async function readPieces(
  path: string,
  name: string,
  take: (piece: string) => void,
): Promise<TextFault | undefined> {
  try {
    // Opening anything else, such as a pipe, could wait for ever.
    if (!(await stat(path)).isFile()) return { message: FILE_FAULTS.noFile(name) };
    for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: PIECE })) {
      take(String(piece));
    }
    return undefined;
  } catch (error) {
    return { message: unreadable(name, error) };
  }
}
