import type { ListRecords } from '../../reference-list';

/** A row of so many numbers for each record, one behind the other. */
export function rowsOf<T>(
  records: readonly T[],
  width: number,
  rowOf: (record: T) => readonly number[],
): Uint32Array {
  const numbers = new Uint32Array(records.length * width);
  for (const [index, record] of records.entries()) numbers.set(rowOf(record), index * width);
  return numbers;
}

/** The numbers of one record in a table whose rows have so many, by their column; those that are missing are 0. */
export function rowAt(
  { rows }: Pick<ListRecords, 'rows'>,
  width: number,
  index: number,
): (column: number) => number {
  return (column) => rows[index * width + column] ?? 0;
}
