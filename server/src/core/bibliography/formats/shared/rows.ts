import type { Span } from '../../../span';
import type { ListRecords } from '../../reference-list';

/** Where the records of a list are, as far as they have been found. */
export interface GrowingRecords {
  readonly keys: string[];
  /** As many numbers for each record, one record behind the other. */
  readonly rows: number[];
  /** Texts that numbers stand for, each with its own. */
  readonly texts: Map<string, number>;
  readonly spans: Span[];
}

/** None yet. */
export function noRecords(): GrowingRecords {
  return { keys: [], rows: [], texts: new Map(), spans: [] };
}

/** The number that a text is kept as. */
export function numberOf({ texts }: GrowingRecords, text: string): number {
  const number = texts.get(text) ?? texts.size;
  texts.set(text, number);
  return number;
}

/** The records that were found as plain data. */
export function recordsIn({ keys, rows, texts, spans }: GrowingRecords): ListRecords {
  return { keys, rows: Uint32Array.from(rows), texts: [...texts.keys()], spans };
}

/** The numbers of one record in a table whose rows have so many, by their column; those that are missing are 0. */
export function rowAt(
  { rows }: Pick<ListRecords, 'rows'>,
  width: number,
  index: number,
): (column: number) => number {
  return (column) => rows[index * width + column] ?? 0;
}
