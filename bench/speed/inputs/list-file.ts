import { appendFileSync, statSync, utimesSync } from 'node:fs';
import { writeBibtex } from '../../../tests/support/library/write-bibtex';
import { libraryOf } from './library';

/** Files younger than this are read again, in s. */
const SETTLED = 10;
/** Entries that are made at a time: a program that has much memory takes longer to start another. */
const PIECE = 1000;

/** Writes a list of so many entries of BibTeX as if long ago; gives its size in bytes and its last key. */
export function writeList(file: string, count: number): { readonly size: number; readonly last: string } {
  let last = '';
  for (let from = 0; from < count; from += PIECE) {
    const items = libraryOf(Math.min(PIECE, count - from), from);
    appendFileSync(file, writeBibtex(items, 'bibtex'));
    last = items.at(-1)?.id ?? last;
  }
  const long = Date.now() / 1000 - SETTLED;
  utimesSync(file, long, long);
  return { size: statSync(file).size, last };
}
