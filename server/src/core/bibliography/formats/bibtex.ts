// BibTeX and BibLaTeX (.bib). A reader of our own: the libraries that read LaTeX as well as this does take 0.4 to
// 6 ms for an entry and give up a whole file for one bad entry; those that are quick know neither inheritance
// nor accents. Here a file is only cut into entries at first, which takes about 3 microseconds for each, and an
// entry's fields are read when somebody asks for the entry.
import { suggester } from '../../evidence/did-you-mean';
import { lazily } from '../../lazy';
import type { Steps } from '../../steps';
import { apart, inParts } from '../parts';
import type { ListRecords, ReferenceFormat, ReferenceList } from '../reference-list';
import type { SourceText } from '../source-text';
import { type BibField, readFields, readStrings } from './bibtex/fields';
import { type Family, type Fields, inherited, type Parent } from './bibtex/inherit';
import { otherKeysIn } from './bibtex/other-keys';
import { type RawEntry, scanBibtex } from './bibtex/scan';
import { addEntries, entryAt, positionsOf } from './bibtex/table';
import { entryToCsl } from './bibtex/to-csl';
import type { Strings } from './bibtex/values';
import { addFaults, type Draft, type Fault } from './shared/draft';
import { type RecordSource, referenceList } from './shared/library';
import { noRecords, recordsIn } from './shared/rows';

/** BibTeX and BibLaTeX. Abbreviations and parents are looked for in the same file. */
export const bibtex: ReferenceFormat = {
  name: 'BibTeX',
  extensions: ['.bib', '.bibtex', '.biblatex'],
  isLike: (beginning) => /^\s*(?:%[^\n]*\n\s*)*@[ \t]*[A-Za-z]+\s*[{(]/.test(beginning),
  read: readBibtex,
  restore: (file, text, known) => referenceList(file, text, sourceOf(text, known, []), known),
};

function* readBibtex(file: string, text: SourceText): Steps<ReferenceList> {
  const records = noRecords();
  const otherKeys = new Map<number, readonly string[]>();
  const faults: Fault[] = [];
  yield* inParts(text, function* (part) {
    const found = yield* scanBibtex(part);
    if (!found.rest && !part.isLast) return undefined;
    for (const [index, { body }] of found.entries.entries()) {
      const others = apart(otherKeysIn(part.text, body).map(({ key }) => key));
      if (others.length > 0) otherKeys.set(records.keys.length + index, others);
    }
    addEntries(records, found, part.from);
    addFaults(faults, found.faults, part.from);
    return found.rest;
  });
  const table = recordsIn(records);
  const source = { ...sourceOf(text, table, faults), otherKeys: ofCited(otherKeys, table) };
  if (table.keys.length === 0 && faults.length === 0) faults.push(NO_ENTRIES);
  yield;
  return referenceList(file, text, source);
}

/** Entries of this type lend their fields to others and cannot be cited. */
const DATA = 'xdata';

/** The records of a scanned file. What is wrong with what lends its fields to records is added to `faults`. */
function sourceOf(text: SourceText, table: ListRecords, faults: Fault[]): RecordSource<RawEntry> {
  const strings = readStrings(text, table.spans, faults);
  const family = familyOf(text, table, strings);
  const data = positionsOf(DATA, table);
  // Nothing else would bring their faults to light.
  for (const position of data) readFields(text, entryAt(table, position).body, strings, faults);
  const cited = data.length > 0 && citedIn(table, data);
  return {
    keys: cited ? cited.map((position) => table.keys[position] ?? '') : table.keys,
    recordAt: (index) => entryAt(table, cited ? (cited[index] ?? 0) : index),
    spanOf: (entry) => ({ start: entry.start, end: entry.keySpan.end }),
    convert: (entry) => draftOf(text, entry, strings, family),
    faults,
    table: () => table,
  };
}

/** The positions of the entries that can be cited, `data` being those that cannot. */
function citedIn({ keys }: ListRecords, data: readonly number[]): number[] {
  const isData = new Set(data);
  return [...keys.keys()].filter((position) => !isData.has(position));
}

/** What is known of entries by their positions, by the positions of their references. */
function ofCited<T>(known: ReadonlyMap<number, T>, table: ListRecords): ReadonlyMap<number, T> {
  const data = positionsOf(DATA, table);
  if (known.size === 0 || data.length === 0) return known;
  const cited = citedIn(table, data);
  return new Map(
    cited.flatMap((position, index) => {
      const found = known.get(position);
      return found === undefined ? [] : [[index, found] as const];
    }),
  );
}

const NO_ENTRIES: Fault = {
  message: 'The file holds no entries: begin each with @article{key, or another type.',
  span: { start: 0, end: 0 },
  severity: 'error',
};

function draftOf(text: SourceText, entry: RawEntry, strings: Strings, family: Family): Draft {
  const faults: Fault[] = [];
  const fields = fieldsOf(readFields(text, entry.body, strings, faults));
  if (!entry.body.closed && faults.length === 0) {
    const message = 'This entry is never closed: add the closing brace.';
    faults.push({ message, span: { start: entry.start, end: entry.keySpan.end }, severity: 'error' });
  }
  return entryToCsl(entry, inherited({ type: entry.type, fields }, family, faults), faults);
}

function fieldsOf(fields: readonly BibField[]): Fields {
  return new Map(fields.map((field) => [field.name, field]));
}

/** Entries by their keys, the first of each, whose fields are read once however many inherit from them. */
function familyOf(text: SourceText, table: ListRecords, strings: Strings): Family {
  const positions = lazily(() => {
    const first = new Map<string, number>();
    for (const [position, key] of table.keys.entries()) if (!first.has(key)) first.set(key, position);
    return first;
  });
  const suggest = lazily(() => suggester([...positions().keys()]));
  const known = new Map<string, Parent>();
  return {
    suggest: (key) => suggest()(key),
    get: (key) => {
      const position = positions().get(key);
      if (position === undefined) return undefined;
      const { type, body } = entryAt(table, position);
      // What is wrong with it is told when it is read for itself.
      const parent = known.get(key) ?? { type, fields: fieldsOf(readFields(text, body, strings, [])) };
      known.set(key, parent);
      return parent;
    },
  };
}
