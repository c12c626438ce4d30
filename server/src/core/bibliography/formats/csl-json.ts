// CSL JSON. Each item is cut out of the text and read by the engine's own JSON reader, so that one that is broken
// takes no other with it. The reader of YAML, which is slower by far, is asked only where something in an item
// is wrong: it also takes what is no strict JSON, such as a comma too many.
import type { Path } from '../../evidence/path';
import { readYaml } from '../../evidence/read-yaml';
import { checkRecord } from '../../evidence/validation/check-record';
import type { Part } from '../../evidence/yaml/place';
import { isFields } from '../../fields';
import { type Span, shift } from '../../span';
import type { Steps } from '../../steps';
import { otherKeys } from '../other-keys';
import type { LocatedReference, ReferenceFormat, ReferenceList } from '../reference-list';
import { CSL_ITEM, noList } from './csl-items';
import { jsonFault } from './csl-json/json-fault';
import { listStart } from './csl-json/list-start';
import { type RawItem, type Scan, scanItems } from './csl-json/scan';
import type { Fault } from './shared/draft';
import { toProblems } from './shared/library';
import { type PlaceOf, placesIn } from './shared/line-index';

/** CSL JSON: a bare list, as Zotero and Pandoc write it, or a list under `references` or `items`. */
export const cslJson: ReferenceFormat = {
  name: 'CSL JSON',
  extensions: ['.json'],
  isLike: (beginning) => /^\s*[[{]/.test(beginning),
  read: readCslJson,
};

const NAMES = ['references', 'items'];
/** Deeper than any item needs. */
const MAX_DEPTH = 32;
/** Longer items are no references, and slow to look for the mistake in. */
const LARGEST_ITEM = 100_000;
/** Broken items that are looked at closely; after so many the file is of another kind. */
const MOST_DIAGNOSED = 100;

interface Reader {
  readonly file: string;
  readonly text: string;
  readonly placeOf: PlaceOf;
  readonly faults: Fault[];
  diagnosed: number;
}

function* readCslJson(file: string, text: string): Steps<ReferenceList> {
  const reader: Reader = { file, text, placeOf: placesIn(text), faults: [], diagnosed: 0 };
  const references: LocatedReference[] = [];
  for (const raw of itemsIn(reader)) {
    const reference = referenceOf(raw, reader);
    if (reference) references.push(reference);
    yield;
  }
  const problems = toProblems(file, reader.faults, reader.placeOf);
  return { references, problems, problemsAtOnce: problems };
}

function itemsIn({ text, faults }: Reader): RawItem[] {
  const tell = (message: string, at: number) =>
    faults.push({ message, span: { start: at, end: at }, severity: 'error' });
  const start = listStart(text, NAMES);
  if (!start) {
    tell(noList(NAMES, text.trim() === ''), 0);
    return [];
  }
  const before = text.slice(0, text.search(/[[{]/)).search(/\S/);
  if (before >= 0) tell('The list begins behind this: take it out.', before);
  const items: RawItem[] = [];
  for (let from: number | undefined = start.from; from !== undefined; ) {
    const scan: Scan = scanItems(text, from);
    items.push(...scan.items);
    faults.push(...scan.faults);
    if (start.kind === 'item') break;
    if (!scan.closed && scan.items.at(-1)?.closed !== false)
      tell('The list is never closed: add a ] at its end.', scan.end);
    from = start.kind === 'field' || !scan.closed ? undefined : restOfList(text, scan.end);
    if (from !== undefined) tell('The list ends before this: take out the ] that closes it too early.', from);
  }
  if (start.kind === 'item' && items.length > 1)
    tell('A list of references begins with [: add it.', start.from);
  return items;
}

/** Where to go on behind the end of a list: in a second one, as of files that were put together, or with further items. */
function restOfList(text: string, end: number): number | undefined {
  const next = /[[{]/g;
  next.lastIndex = end;
  if (!next.test(text)) return undefined;
  return text[next.lastIndex - 1] === '[' ? next.lastIndex : next.lastIndex - 1;
}

function referenceOf(raw: RawItem, reader: Reader): LocatedReference | undefined {
  const { file, text, placeOf } = reader;
  const span: Span = { start: raw.start, end: raw.start + 1 };
  const data = dataOf(raw, reader);
  if (data === undefined) return undefined;
  const spanAt = (path: Path, part?: Part): Span =>
    path.length === 0
      ? span
      : shift(readYaml(file, text.slice(raw.start, raw.end)).at(path, part).span, raw.start);
  const { value, faults } = checkRecord(CSL_ITEM, data);
  const record = idOf(data);
  for (const { path, part, message } of faults) {
    reader.diagnosed += 1;
    const place = reader.diagnosed > MOST_DIAGNOSED ? span : spanAt(path, part);
    reader.faults.push({
      message,
      span: place,
      severity: 'error',
      ...(record === undefined ? {} : { record }),
    });
  }
  if (value === undefined) return undefined;
  return {
    key: value.id,
    otherKeys: otherKeys(value),
    value,
    file,
    at: (path = [], part) => placeOf(spanAt(path, part)),
  };
}

/** What an item holds as plain data; `undefined` when it cannot be read, which is told. */
function dataOf({ start, end, depth, closed }: RawItem, reader: Reader): unknown {
  const { text, faults } = reader;
  const tell = (message: string): undefined => {
    faults.push({ message, span: { start, end: start + 1 }, severity: 'error' });
  };
  if (depth > MAX_DEPTH) return tell('This is nested more deeply than any record needs: flatten it.');
  const source = text.slice(start, end);
  // The name would change what the object is; the other reader tells of it.
  const data = /__proto__|\\u005f/i.test(source) ? undefined : parsed(source);
  if (data !== undefined) return data;
  reader.diagnosed += 1;
  if (source.length > LARGEST_ITEM || reader.diagnosed > MOST_DIAGNOSED) {
    return tell('This item is no JSON: look for a bracket, comma or quotation mark too few or too many.');
  }
  const yaml = readYaml(reader.file, source);
  const [problem] = yaml.problems;
  if (!problem) return yaml.value;
  if (!closed) return tell('This item is never closed: add the closing brace.');
  const { message, at } = jsonFault(source) ?? { message: problem.message, at: problem.span?.start ?? 0 };
  const record = idOf(yaml.value);
  const span = { start: start + at, end: start + at + 1 };
  faults.push({ message, span, severity: 'error', ...(record === undefined ? {} : { record }) });
  return undefined;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Told by the reader that says what to do.
    return undefined;
  }
}

function idOf(data: unknown): string | undefined {
  const id = isFields(data) ? data['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
