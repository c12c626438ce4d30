import type { CslName } from '../../../evidence/schema/reference';
import type { Span } from '../../../span';
import type { Steps } from '../../../steps';
import type { ReferenceList } from '../../reference-list';
import { keyMaker } from './citation-key';
import type { CslDate } from './dates';
import type { Draft, Fault } from './draft';
import { referenceList } from './library';
import type { TaggedFields, TaggedRecord } from './tagged-fields';

/** The records of a file and what a format knows of them. */
export interface TaggedFile {
  readonly records: readonly TaggedRecord[];
  readonly faults: readonly Fault[];
  /** What is said of a file without records. */
  readonly empty: string;
  /** The tag that a record's own key is under. */
  readonly keyTag?: string;
  readonly ownKey: (fields: TaggedFields) => string | undefined;
  /** What a key is made of for a record that has none: the first name and the date. */
  readonly stem: (fields: TaggedFields) => {
    readonly name?: CslName | undefined;
    readonly issued?: CslDate | undefined;
  };
  readonly toCsl: (key: string, fields: TaggedFields) => Draft;
}

/** The references of a file of tagged records, each with a key of its own or one that is made for it. */
export function* taggedList(file: string, text: string, from: TaggedFile): Steps<ReferenceList> {
  const { records, faults, empty, keyTag = '', ownKey, stem, toCsl } = from;
  const own = records.map(({ fields }) => ownKey(fields));
  const keys = keyMaker(new Set(own.flatMap((key) => key ?? [])));
  const all = [...faults];
  if (records.length === 0 && all.length === 0) {
    all.push({ message: empty, span: { start: 0, end: 0 }, severity: 'error' });
  }
  const keyed: KeyedRecord[] = [];
  for (const [index, record] of records.entries()) {
    const { fields, start, end } = record;
    const { name, issued } = own[index] === undefined ? stem(fields) : {};
    const key = keys.next(own[index], name, issued);
    const line =
      own[index] === undefined
        ? undefined
        : fields.get(keyTag)?.find(({ value }) => value.includes(key))?.span;
    keyed.push({ ...record, key, keySpan: line ? spanOfKey(text, key, line) : { start, end } });
    yield;
  }
  return referenceList(file, text, {
    records: keyed,
    spanOf: ({ start, end }) => ({ start, end }),
    convert: ({ key, fields }) => toCsl(key, fields),
    faults: all,
  });
}

interface KeyedRecord extends TaggedRecord {
  readonly key: string;
  readonly keySpan: Span;
}

/** Where a key stands in its field. It comes last, but for the closing tag of an element. */
function spanOfKey(text: string, key: string, line: Span): Span {
  const field = text.slice(line.start, line.end);
  const closing = field.indexOf('</');
  const at = field.slice(0, closing < 0 ? field.length : closing).lastIndexOf(key);
  return at < 0 ? line : { start: line.start + at, end: line.start + at + key.length };
}
