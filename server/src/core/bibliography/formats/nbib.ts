// PubMed's format (nbib, MEDLINE). A small reader of our own: no library for it is looked after.
import type { Steps } from '../../steps';
import type { ReferenceFormat, ReferenceList } from '../reference-list';
import { nbibName, nbibToCsl } from './nbib/to-csl';
import { isCitable } from './shared/citation-key';
import { readDate } from './shared/dates';
import type { Fault } from './shared/draft';
import { lineBehind } from './shared/line-behind';
import { oneSpace } from './shared/spaces';
import { firstText, type TaggedFields } from './shared/tagged-fields';
import { readTagged, type TagLayout } from './shared/tagged-lines';
import { taggedList } from './shared/tagged-list';

/** PubMed's format, which its "Send to: Citation manager" and "Save: PubMed" write. */
export const nbib: ReferenceFormat = {
  name: 'PubMed',
  extensions: ['.nbib', '.medline'],
  isLike: (beginning) => /^PMID- ?\d/m.test(beginning),
  read: readNbib,
  writeKey: (text, start, key) => lineBehind(text, start, `OID - ${KEY_MARK} ${key}`),
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
    keyTag: 'OID',
    ownKey,
    stem,
    toCsl: nbibToCsl,
  });
}

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
