import type { TextFault } from '../core/evidence/found-text';
import { openFile, type ReadableFiles } from './open-file';
import { unreadable } from './text-file';

/** Enough at a time to be quick, and little enough for others to have their turn in between. */
const PIECE = 256 * 1024;

/**
 * Gives the text of a file of any size to `take` piece by piece, as UTF-8; bytes that are none become the replacement
 * character. What is added to it meanwhile is left for the next time. What is no regular file is a problem. `name` is
 * what messages call it. Never rejects.
 */
export async function readPieces(
  path: string,
  name: string,
  take: (piece: string) => void,
  files?: ReadableFiles,
): Promise<TextFault | undefined> {
  try {
    const opened = await openFile(path, name, files);
    if ('problem' in opened) return { message: opened.problem };
    const { handle, size } = opened;
    // The stream closes the file.
    const options = { encoding: 'utf8', highWaterMark: PIECE, end: Math.max(size - 1, 0) } as const;
    for await (const piece of handle.createReadStream(options)) take(String(piece));
    return undefined;
  } catch (error) {
    return { message: unreadable(name, error) };
  }
}
