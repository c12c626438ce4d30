// PubMed's format (nbib, MEDLINE). A small reader of our own: no library for it is looked after.
import type { ReferenceFormat } from '../reference-list';
import { nbibName, nbibToCsl } from './nbib/to-csl';
import { isCitable } from './shared/citation-key';
import { readDate } from './shared/dates';
import { lineBehind } from './shared/line-behind';
import { oneSpace } from './shared/spaces';
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
    keyTag: 'OID',
    ownKey,
    stem,
    toCsl: nbibToCsl,
  }),
  writeKey: (text, start, key) => lineBehind(text, start, `OID - ${KEY_MARK} ${key}`),
};

/**
 * How a key is told from the other identifiers under `OID`, which holds those of other sources than PubMed, each behind the
 * name of its source (NLM, "MEDLINE/PubMed Data Element Descriptions", Other ID).
 */
const KEY_MARK = 'citation-key:';

function ownKey(fields: TaggedFields): string | undefined {
  return fields
    .get('OID')
    ?.map(({ value }) => oneSpace(value))
    .filter((value) => value.startsWith(KEY_MARK))
    .map((value) => value.slice(KEY_MARK.length).trim())
    .find(isCitable);
}

function stem(fields: TaggedFields) {
  const tag = ['FAU', 'AU', 'CN', 'FED', 'ED'].find((one) => fields.has(one)) ?? '';
  const [first] = fields.get(tag) ?? [];
  return { name: first && nbibName(first.value, tag), issued: readDate(firstText(fields, 'DP', 'DEP')) };
}
