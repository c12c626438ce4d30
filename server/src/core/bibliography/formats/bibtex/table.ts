import { shift } from '../../../span';
import { apart } from '../../parts';
import type { ListRecords } from '../../reference-list';
import { type GrowingRecords, numberOf, rowAt } from '../shared/rows';
import type { RawEntry, Scan } from './scan';

const WIDTH = 7;

/** Adds the entries of a part that begins at an offset of the text, and its abbreviations, to those before. */
export function addEntries(records: GrowingRecords, { entries, strings }: Scan, from: number): void {
  const keys = apart(entries.map(({ key }) => key));
  for (const [index, { type, start, keySpan, body }] of entries.entries()) {
    records.keys.push(keys[index] ?? '');
    records.rows.push(numberOf(records, type), from + start, from + keySpan.start, from + keySpan.end);
    records.rows.push(from + body.start, from + body.end, Number(body.closed));
  }
  for (const block of strings) records.spans.push(shift(block, from));
}

/** One of the entries of such data. */
export function entryAt(table: ListRecords, index: number): RawEntry {
  const number = rowAt(table, WIDTH, index);
  return {
    type: table.texts[number(0)] ?? '',
    key: table.keys[index] ?? '',
    start: number(1),
    keySpan: { start: number(2), end: number(3) },
    body: { start: number(4), end: number(5), closed: number(6) === 1 },
  };
}

/** The positions of the entries of a type. */
export function positionsOf(type: string, table: ListRecords): number[] {
  const wanted = table.texts.indexOf(type);
  if (wanted < 0) return [];
  return Array.from(table.keys.keys()).filter((index) => rowAt(table, WIDTH, index)(0) === wanted);
}
