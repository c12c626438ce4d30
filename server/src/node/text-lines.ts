import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { FILE_FAULTS } from '../core/evidence/file-faults';
import { quotePath } from '../core/evidence/quote';
import { unreadable } from './text-file';

/** A line of a file with its number, from 1; one that is too long has a problem instead of text. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string };

/** The lines of a file as they are read, or one sentence on why it cannot be opened. */
export type Lines = { readonly lines: AsyncIterable<Line> } | { readonly problem: string };

/** Longer lines are passed over, in UTF-16 units: they would have to be held in memory whole. */
const LONGEST_LINE = 1_048_576;

/**
 * Opens a file of lines, of any size, as UTF-8. `name` is what messages call it. Blank lines are counted and left out.
 * Never rejects; a file that breaks off while it is read ends with a problem.
 */
export async function openLines(path: string, name: string): Promise<Lines> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { problem: `${quotePath(name)} is a folder: name a file in it.` };
    if (!about.isFile()) return { problem: FILE_FAULTS.noFile(name) };
  } catch (error) {
    return { problem: unreadable(name, error) };
  }
  return { lines: linesOf(path, name) };
}

async function* linesOf(path: string, name: string): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
      const parts = `${rest}${String(chunk)}`.split('\n');
      // Of a line that is too long only so much is kept as shows that it is.
      rest = (parts.pop() ?? '').slice(0, LONGEST_LINE + 1);
      for (const text of parts) yield* lineOf(++number, text);
    }
    yield* lineOf(++number, rest);
  } catch (error) {
    yield { number: number + 1, problem: unreadable(name, error) };
  }
}

function* lineOf(number: number, written: string): Generator<Line> {
  if (written.length > LONGEST_LINE) {
    yield { number, problem: `it is longer than ${LONGEST_LINE} characters` };
    return;
  }
  const text = written.replace(/^\uFEFF|\r$/g, '');
  if (text.trim() !== '') yield { number, text };
}
