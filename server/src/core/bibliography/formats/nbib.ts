// PubMed's format (nbib, MEDLINE). A small reader of our own: no library for it is looked after.
import type { ReferenceFormat } from '../reference-list';
import { nbibName, nbibToCsl } from './nbib/to-csl';
import { readDate } from './shared/dates';
import { firstText, type TaggedFields } from './shared/tagged-fields';
import { type TagLayout, taggedLines } from './shared/tagged-lines';
import { taggedList } from './shared/tagged-list';

const LAYOUT: TagLayout = {
  line: /^(?=.{4}-)([A-Z]{2,4}) {0,2}- ?([^]*)$/,
  first: 'PMID',
  endsAtBlank: true,
  messages: {
    orphan: 'This line belongs to no reference: begin each with a line "PMID- " and its number.',
    unended: '',
  },
};

/** PubMed's format, which its "Send to: Citation manager" and "Save: PubMed" write. */
export const nbib: ReferenceFormat = {
  name: 'PubMed',
  extensions: ['.nbib', '.medline'],
  isLike: (beginning) => /^PMID- ?\d/m.test(beginning),
  ...taggedList({
    reader: taggedLines(LAYOUT),
    empty: 'The file holds no references: begin each with a line "PMID- " and its number.',
    ownKey: () => undefined,
    stem,
    toCsl: nbibToCsl,
  }),
};

function stem(fields: TaggedFields) {
  const tag = ['FAU', 'AU', 'CN', 'FED', 'ED'].find((one) => fields.has(one)) ?? '';
  const [first] = fields.get(tag) ?? [];
  return { name: first && nbibName(first.value, tag), issued: readDate(firstText(fields, 'DP', 'DEP')) };
}
