import type { CslName } from '../../../evidence/schema/reference';
import type { Span } from '../../../span';
import type { Steps } from '../../../steps';
import type { ListRecords, ReferenceFormat, ReferenceList } from '../../reference-list';
import type { SourceText } from '../../source-text';
import { keyMaker } from './citation-key';
import type { CslDate } from './dates';
import type { Draft, Fault } from './draft';
import { type RecordSource, referenceList } from './library';
import { rowAt, rowsOf } from './rows';
import type { TaggedFields, TaggedPlace, TaggedReader, TaggedRecord } from './tagged-fields';

/** What a format of tags knows of its records. */
export interface TaggedFormat {
  readonly reader: TaggedReader;
  /** What is said of a file without records. */
  readonly empty: string;
  /** The tag that a record's own key is under. */
  readonly keyTag?: string;
  readonly ownKey: (fields: TaggedFields) => string | undefined;
  /** What a key is made of for a record that has none: the first name and the date. */
  readonly stem: (fields: TaggedFields) => Stem;
  /** `faults` are what is wrong with the record as it is written. */
  readonly toCsl: (key: string, fields: TaggedFields, faults: readonly Fault[]) => Draft;
}

interface Stem {
  readonly name?: CslName | undefined;
  readonly issued?: CslDate | undefined;
}

/** Reads the references of files of tagged records, each with a key of its own or one that is made for it. */
export function taggedList(format: TaggedFormat): Required<Pick<ReferenceFormat, 'read' | 'restore'>> {
  return {
    read: (file, text) => readList(file, text, format),
    restore: (file, text, known) => referenceList(file, text, sourceOf(text, known, [], format), known),
  };
}

/** A record without its fields, which are read again when it is asked for. */
interface KeyedRecord extends TaggedPlace {
  readonly key: string;
  readonly keySpan: Span;
}

/** A record, and its own key or what one is to be made of. */
interface Unkeyed {
  readonly place: TaggedPlace;
  readonly own?: { readonly key: string; readonly keySpan: Span };
  readonly stem?: Stem;
}

function* readList(file: string, text: string, format: TaggedFormat): Steps<ReferenceList> {
  const faults: Fault[] = [];
  const found: Unkeyed[] = [];
  yield* format.reader.find(text, faults, (record) => void found.push(unkeyed(text, record, format)));
  if (found.length === 0 && faults.length === 0) {
    faults.push({ message: format.empty, span: { start: 0, end: 0 }, severity: 'error' });
  }
  const keys = keyMaker(new Set(found.flatMap(({ own }) => own?.key ?? [])));
  const records: KeyedRecord[] = [];
  for (const { place, own, stem } of found) {
    const key = keys.next(own?.key, stem?.name, stem?.issued);
    records.push({ ...place, key, keySpan: own?.keySpan ?? headOf(place) });
    yield;
  }
  return referenceList(file, text, sourceOf(text, tableOf(records), faults, format));
}

function sourceOf(
  text: SourceText,
  table: ListRecords,
  faults: readonly Fault[],
  { reader, toCsl }: TaggedFormat,
): RecordSource<KeyedRecord> {
  return {
    keys: table.keys,
    recordAt: (index) => recordAt(table, index),
    spanOf: headOf,
    convert: (record) => {
      const own: Fault[] = [];
      const fields = reader.fieldsAt(text, record, own);
      return toCsl(record.key, fields, own);
    },
    faults,
    table: () => table,
  };
}

function headOf({ start, headEnd: end }: TaggedPlace): Span {
  return { start, end };
}

const WIDTH = 6;

function tableOf(records: readonly KeyedRecord[]): ListRecords {
  const rows = rowsOf(records, WIDTH, ({ start, end, headEnd, closed, keySpan }) => {
    return [start, end, headEnd, Number(closed), keySpan.start, keySpan.end];
  });
  return { keys: records.map(({ key }) => key), rows, texts: [], spans: [] };
}

function recordAt(table: ListRecords, index: number): KeyedRecord {
  const number = rowAt(table, WIDTH, index);
  return {
    key: table.keys[index] ?? '',
    start: number(0),
    end: number(1),
    headEnd: number(2),
    closed: number(3) === 1,
    keySpan: { start: number(4), end: number(5) },
  };
}

function unkeyed(text: string, record: TaggedRecord, { keyTag = '', ownKey, stem }: TaggedFormat): Unkeyed {
  const { fields, start, end, headEnd, closed } = record;
  const place = { start, end, headEnd, closed };
  const key = ownKey(fields);
  if (key === undefined) return { place, stem: stem(fields) };
  const line = fields.get(keyTag)?.find(({ value }) => value.includes(key))?.span;
  return { place, own: { key, keySpan: line ? spanOfKey(text, key, line) : headOf(place) } };
}

/** Where a key stands in its field. It comes last, but for the closing tag of an element. */
function spanOfKey(text: string, key: string, line: Span): Span {
  const field = text.slice(line.start, line.end);
  const closing = field.indexOf('</');
  const at = field.slice(0, closing < 0 ? field.length : closing).lastIndexOf(key);
  return at < 0 ? line : { start: line.start + at, end: line.start + at + key.length };
}
