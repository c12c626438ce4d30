// EndNote XML. The file is cut into records first, and each is read by a parser of its own (saxes), so that one that is
// no sound XML takes no other with it. The parser expands no entities but XML's own five and reads no other file.

import type { Span } from '../../span';
import type { KeyEdit, ReferenceFormat } from '../reference-list';
import { findRecords } from './endnote/find-records';
import { escapeXml, readXmlRecord } from './endnote/read-record';
import { endNoteToCsl } from './endnote/to-csl';
import { isCitable } from './shared/citation-key';
import { readYearAndDay } from './shared/dates';
import { readName } from './shared/names';
import { firstText, type TaggedFields } from './shared/tagged-fields';
import { taggedList } from './shared/tagged-list';

/** EndNote XML, as EndNote, Zotero and Mendeley write it. */
export const endNoteXml: ReferenceFormat = {
  name: 'EndNote XML',
  extensions: ['.xml', '.enx'],
  isLike: (beginning) => /<(?:xml|records|record)>/.test(beginning),
  ...taggedList({
    reader: {
      *find(part, unclosed, faults, take) {
        const { records, rest } = findRecords(part, unclosed, faults);
        for (const place of records) {
          take({ ...place, fields: readXmlRecord(part.text, place, []) });
          yield;
        }
        return rest;
      },
      fieldsAt: readXmlRecord,
    },
    empty: 'The file holds no <record>: in EndNote, export the library as XML.',
    keyTag: 'label',
    ownKey,
    stem,
    toCsl: endNoteToCsl,
  }),
  writeKey,
};

function ownKey(fields: TaggedFields): string | undefined {
  const label = firstText(fields, 'label');
  return isCitable(label) ? label : undefined;
}

/** A label that no draft can cite is a remark of the author's own, and is left as it is. */
function writeKey(text: string, { end }: Span, key: string): KeyEdit | undefined {
  const [found] = text.slice(end).matchAll(/<label[\s/>]|<\/record/g);
  if (found?.[0].startsWith('<label')) return undefined;
  return { span: { start: end, end }, newText: `<label>${key.replace(/[&<]/g, escapeXml)}</label>` };
}

function stem(fields: TaggedFields) {
  const kinds = ['authors/author', 'secondary-authors/author', 'tertiary-authors/author'];
  const [first] = kinds.flatMap((kind) => fields.get(kind) ?? []);
  return {
    name: first && readName(first.value),
    issued: readYearAndDay(firstText(fields, 'dates/year'), firstText(fields, 'pub-dates/date')),
  };
}
