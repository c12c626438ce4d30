import type { Span } from '../../../span';
import type { ListRecords } from '../../reference-list';
import { rowAt, rowsOf } from '../shared/rows';
import type { RawEntry } from './scan';

const WIDTH = 7;

/** The entries of a file and the blocks of its abbreviations as plain data. */
export function tableOf(entries: readonly RawEntry[], strings: readonly Span[]): ListRecords {
  const types = new Map<string, number>();
  for (const { type } of entries) if (!types.has(type)) types.set(type, types.size);
  const rowOf = ({ type, start, keySpan, body }: RawEntry): readonly number[] => {
    const span = [body.start, body.end, Number(body.closed)];
    return [types.get(type) ?? 0, start, keySpan.start, keySpan.end, ...span];
  };
  return {
    keys: entries.map(({ key }) => key),
    rows: rowsOf(entries, WIDTH, rowOf),
    texts: [...types.keys()],
    spans: strings,
  };
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
