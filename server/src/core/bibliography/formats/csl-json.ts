// CSL JSON. Each item is cut out of the text and read by the engine's own JSON reader, so that one that is broken
// takes no other with it. The reader of YAML, which is slower by far, is asked only where something in an item
// is wrong: it also takes what is no strict JSON, such as a comma too many.
import { checkRecord } from '../../evidence/validation/check-record';
import type { Problem } from '../../problem';
import type { Steps } from '../../steps';
import { otherKeys } from '../other-keys';
import type { ReferenceFormat, ReferenceList } from '../reference-list';
import { CSL_ITEM, noList } from './csl-items';
import { dataOf, type ItemReader, idOf, MOST_DIAGNOSED } from './csl-json/item-data';
import { headOf, ItemList, ItemReference } from './csl-json/item-list';
import { listStart } from './csl-json/list-start';
import { type RawItem, type Scan, scanItems } from './csl-json/scan';
import { toProblems } from './shared/library';
import { rowAt, rowsOf } from './shared/rows';

/** CSL JSON: a bare list, as Zotero and Pandoc write it, or a list under `references` or `items`. */
export const cslJson: ReferenceFormat = {
  name: 'CSL JSON',
  extensions: ['.json'],
  isLike: (beginning) => /^\s*[[{]/.test(beginning),
  read: readCslJson,
  restore: (file, text, known) => {
    const list = new ItemList(file, text);
    const { keys, problems, otherKeys: further } = known;
    const references = keys.map((key, index) => {
      const number = rowAt(known, WIDTH, index);
      return new ItemReference(list, { start: number(0), end: number(1) }, key, further.get(index) ?? []);
    });
    return listOf(references, problems);
  },
};

const NAMES = ['references', 'items'];

interface Reader extends ItemReader {
  readonly text: string;
  readonly list: ItemList;
}

function* readCslJson(file: string, text: string): Steps<ReferenceList> {
  const list = new ItemList(file, text);
  const reader: Reader = { file, text, list, faults: [], diagnosed: 0 };
  const references: ItemReference[] = [];
  for (const raw of itemsIn(reader)) {
    const reference = referenceOf(raw, reader);
    if (reference) references.push(reference);
    yield;
  }
  return listOf(references, toProblems(file, reader.faults, list.placeOf));
}

/** Where an item begins and ends. */
const WIDTH = 2;

function listOf(references: readonly ItemReference[], problems: readonly Problem[]): ReferenceList {
  return {
    references,
    problems,
    problemsAtOnce: problems,
    records: () => ({
      keys: references.map(({ key }) => key),
      rows: rowsOf(references, WIDTH, ({ span: { start, end } }) => [start, end]),
      texts: [],
      spans: [],
    }),
  };
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

function referenceOf(raw: RawItem, reader: Reader): ItemReference | undefined {
  const data = dataOf(raw, reader);
  if (data === undefined) return undefined;
  const { start, end } = raw;
  const { value, faults } = checkRecord(CSL_ITEM, data);
  const record = idOf(data);
  for (const { path, part, message } of faults) {
    reader.diagnosed += 1;
    const place =
      reader.diagnosed > MOST_DIAGNOSED ? headOf(raw) : reader.list.spanAt({ start, end }, path, part);
    reader.faults.push({
      message,
      span: place,
      severity: 'error',
      ...(record === undefined ? {} : { record }),
    });
  }
  return value && new ItemReference(reader.list, { start, end }, value.id, otherKeys(value), value);
}
