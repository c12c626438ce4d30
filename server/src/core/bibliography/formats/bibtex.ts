// BibTeX and BibLaTeX (.bib). A reader of our own: the libraries that read LaTeX as well as this does take 0.4 to
// 6 ms for an entry and give up a whole file for one bad entry; those that are quick know neither inheritance
// nor accents. Here a file is only cut into entries at first, which takes about 3 microseconds for each, and an
// entry's fields are read when somebody asks for the entry.
import { type Suggest, suggester } from '../../evidence/did-you-mean';
import type { Steps } from '../../steps';
import type { ReferenceFormat, ReferenceList } from '../reference-list';
import { type BibField, readFields, readStrings } from './bibtex/fields';
import { type Family, type Fields, inherited, type Parent } from './bibtex/inherit';
import { otherKeysIn } from './bibtex/other-keys';
import { type RawEntry, scanBibtex } from './bibtex/scan';
import { entryToCsl } from './bibtex/to-csl';
import type { Strings } from './bibtex/values';
import type { Draft, Fault } from './shared/draft';
import { referenceList } from './shared/library';

/** BibTeX and BibLaTeX. Abbreviations and parents are looked for in the same file. */
export const bibtex: ReferenceFormat = {
  name: 'BibTeX',
  extensions: ['.bib', '.bibtex', '.biblatex'],
  isLike: (beginning) => /^\s*(?:%[^\n]*\n\s*)*@[ \t]*[A-Za-z]+\s*[{(]/.test(beginning),
  read: readBibtex,
};

function* readBibtex(file: string, text: string): Steps<ReferenceList> {
  const { entries, strings: blocks, faults } = yield* scanBibtex(text);
  const all: Fault[] = [...faults];
  const strings = readStrings(text, blocks, all);
  const family = familyOf(text, entries, strings);
  if (entries.length === 0 && all.length === 0) all.push(NO_ENTRIES);
  // They lend their fields to others and cannot be cited, so that nothing else would bring their faults to light.
  for (const entry of entries) if (isData(entry)) readFields(text, entry.body, strings, all);
  yield;
  return referenceList(file, text, {
    records: entries.filter((entry) => !isData(entry)),
    spanOf: (entry) => ({ start: entry.start, end: entry.keySpan.end }),
    otherKeysOf: (entry) => otherKeysIn(text, entry.body).map(({ key }) => key),
    convert: (entry) => draftOf(text, entry, strings, family),
    faults: all,
  });
}

function isData({ type }: RawEntry): boolean {
  return type === 'xdata';
}

const NO_ENTRIES: Fault = {
  message: 'The file holds no entries: begin each with @article{key, or another type.',
  span: { start: 0, end: 0 },
  severity: 'error',
};

function draftOf(text: string, entry: RawEntry, strings: Strings, family: Family): Draft {
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
function familyOf(text: string, entries: readonly RawEntry[], strings: Strings): Family {
  let byKey: ReadonlyMap<string, RawEntry> | undefined;
  let suggest: Suggest | undefined;
  const known = new Map<string, Parent>();
  const index = () => (byKey ??= new Map(entries.toReversed().map((entry) => [entry.key, entry])));
  return {
    suggest: (key) => (suggest ??= suggester([...index().keys()]))(key),
    get: (key) => {
      const entry = index().get(key);
      if (!entry) return undefined;
      const parent = known.get(key) ?? {
        type: entry.type,
        // What is wrong with it is told when it is read for itself.
        fields: fieldsOf(readFields(text, entry.body, strings, [])),
      };
      known.set(key, parent);
      return parent;
    },
  };
}
