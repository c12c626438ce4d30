// CSL JSON. Each item is cut out of the text and read by the engine's own JSON reader, so that one that is broken
// takes no other with it. The reader of YAML, which is slower by far, is asked only where something in an item
// is wrong: it also takes what is no strict JSON, such as a comma too many.
import { checkRecord } from '../../evidence/validation/check-record';
import type { Problem } from '../../problem';
import type { Steps } from '../../steps';
import { otherKeys } from '../other-keys';
import { asWhole, inParts } from '../parts';
import type { ReferenceFormat, ReferenceList } from '../reference-list';
import type { SourceText } from '../source-text';
import { CSL_ITEM } from './csl-items';
import { dataOf, type ItemReader, idOf, MOST_DIAGNOSED } from './csl-json/item-data';
import { headOf, ItemList, ItemReference } from './csl-json/item-list';
import { itemsIn, movedItem } from './csl-json/items-in';
import type { Place, RawItem } from './csl-json/scan';
import { addFaults, type Fault } from './shared/draft';
import { toProblems } from './shared/library';
import { noRecords, recordsIn, rowAt } from './shared/rows';

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

interface Reader extends ItemReader {
  readonly list: ItemList;
}

function* readCslJson(file: string, text: SourceText): Steps<ReferenceList> {
  const list = new ItemList(file, text);
  const faults: Fault[] = [];
  const references: ItemReference[] = [];
  let diagnosed = 0;
  let last: Place | undefined;
  yield* inParts(text, function* (part) {
    const found = itemsIn(part, last);
    if (!found) return undefined;
    last = found.last;
    addFaults(faults, found.faults, part.from);
    const reader: Reader = { file, text: asWhole(part), list, faults, diagnosed };
    for (const raw of found.items) {
      const reference = referenceOf(movedItem(raw, part.from), reader);
      if (reference) references.push(reference);
      yield;
    }
    diagnosed = reader.diagnosed;
    return found.rest;
  });
  return listOf(references, toProblems(file, faults, list.placeOf));
}

/** Where an item begins and ends. */
const WIDTH = 2;

function listOf(references: readonly ItemReference[], problems: readonly Problem[]): ReferenceList {
  return {
    references,
    problems,
    problemsAtOnce: problems,
    records: () => {
      const records = noRecords();
      for (const { key, span } of references) {
        records.keys.push(key);
        records.rows.push(span.start, span.end);
      }
      return recordsIn(records);
    },
  };
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
