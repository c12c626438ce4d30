import type { CslName } from '../../../evidence/schema/reference';
import { type Span, shift } from '../../../span';
import type { Steps } from '../../../steps';
import { apart, inParts } from '../../parts';
import type { ListRecords, ReferenceFormat, ReferenceList } from '../../reference-list';
import type { SourceText } from '../../source-text';
import { keyMaker, keyStem } from './citation-key';
import type { CslDate } from './dates';
import { addFaults, type Draft, type Fault } from './draft';
import { type RecordSource, referenceList } from './library';
import { noRecords, recordsIn, rowAt } from './rows';
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

/** A record, and its own key with its place, or the stem of the key that is made for it. */
interface Unkeyed {
  readonly place: TaggedPlace;
  readonly word: string;
  readonly keySpan?: Span;
}

function* readList(file: string, text: SourceText, format: TaggedFormat): Steps<ReferenceList> {
  const faults: Fault[] = [];
  const found: Unkeyed[] = [];
  let unclosed = 0;
  yield* inParts(text, function* (part) {
    const records: Unkeyed[] = [];
    const wrong: Fault[] = [];
    const take = (record: TaggedRecord) => void records.push(unkeyed(part.text, record, format));
    const rest = yield* format.reader.find(part, unclosed, wrong, take);
    if (!rest && !part.isLast) return undefined;
    const end = rest && !part.isLast ? rest.at : Infinity;
    const whole = records.filter(({ place }) => place.start < end);
    for (const record of moved(whole, part.from)) {
      found.push(record);
      if (!record.place.closed) unclosed += 1;
    }
    const told = wrong.filter(({ span }) => span.start < end);
    addFaults(faults, told, part.from);
    return rest;
  });
  if (found.length === 0 && faults.length === 0) {
    faults.push({ message: format.empty, span: { start: 0, end: 0 }, severity: 'error' });
  }
  return referenceList(file, text, sourceOf(text, yield* keyed(found), faults, format));
}

/** Records of a part that begins at an offset, as records of the whole text. */
function moved(records: readonly Unkeyed[], from: number): Unkeyed[] {
  const words = apart(records.map(({ word }) => word));
  return records.map(({ place, keySpan }, index) => ({
    place: { ...place, ...shift(place, from), headEnd: place.headEnd + from },
    word: words[index] ?? '',
    ...(keySpan && { keySpan: shift(keySpan, from) }),
  }));
}

/** Gives each record its key. */
function* keyed(found: readonly Unkeyed[]): Steps<ListRecords> {
  const keys = keyMaker(new Set(found.flatMap(({ word, keySpan }) => (keySpan ? word : []))));
  const records = noRecords();
  for (const { place, word, keySpan } of found) {
    const { start, end } = keySpan ?? headOf(place);
    records.keys.push(keys.next(keySpan && word, word));
    records.rows.push(place.start, place.end, place.headEnd, Number(place.closed), start, end);
    yield;
  }
  return recordsIn(records);
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
  if (key === undefined) {
    const { name, issued } = stem(fields);
    return { place, word: keyStem(name, issued) };
  }
  const line = fields.get(keyTag)?.find(({ value }) => value.includes(key))?.span;
  return { place, word: key, keySpan: line ? spanOfKey(text, key, line) : headOf(place) };
}

/** Where a key stands in its field. It comes last, but for the closing tag of an element. */
function spanOfKey(text: string, key: string, line: Span): Span {
  const field = text.slice(line.start, line.end);
  const closing = field.indexOf('</');
  const at = field.slice(0, closing < 0 ? field.length : closing).lastIndexOf(key);
  return at < 0 ? line : { start: line.start + at, end: line.start + at + key.length };
}
