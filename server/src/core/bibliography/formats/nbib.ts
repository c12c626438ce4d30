// PubMed's format (nbib, MEDLINE). A small reader of our own: no library for it is looked after.
import type { Steps } from '../../steps';
import type { ReferenceFormat, ReferenceList } from '../reference-list';
import { nbibName, nbibToCsl } from './nbib/to-csl';
import { readDate } from './shared/dates';
import type { Fault } from './shared/draft';
import { firstText, type TaggedFields } from './shared/tagged-fields';
import { readTagged, type TagLayout } from './shared/tagged-lines';
import { taggedList } from './shared/tagged-list';

/** PubMed's format, which its "Send to: Citation manager" and "Save: PubMed" write. */
export const nbib: ReferenceFormat = {
  name: 'PubMed',
  extensions: ['.nbib', '.medline'],
  isLike: (beginning) => /^PMID- ?\d/m.test(beginning),
  read: readNbib,
};

const LAYOUT: TagLayout = {
  line: /^(?=.{4}-)([A-Z]{2,4}) {0,2}- ?([^]*)$/,
  first: 'PMID',
  endsAtBlank: true,
  messages: {
    orphan: 'This line belongs to no reference: begin each with a line "PMID- " and its number.',
    unended: '',
  },
};

function* readNbib(file: string, text: string): Steps<ReferenceList> {
  const faults: Fault[] = [];
  const records = yield* readTagged(text, LAYOUT, faults);
  const empty = 'The file holds no references: begin each with a line "PMID- " and its number.';
  return yield* taggedList(file, text, {
    records,
    faults,
    empty,
    ownKey: () => undefined,
    stem,
    toCsl: nbibToCsl,
  });
}

function stem(fields: TaggedFields) {
  const tag = ['FAU', 'AU', 'CN', 'FED', 'ED'].find((one) => fields.has(one)) ?? '';
  const [first] = fields.get(tag) ?? [];
  return { name: first && nbibName(first.value, tag), issued: readDate(firstText(fields, 'DP', 'DEP')) };
}
