// RIS. A small reader of our own: the one in the registry that is looked after brings a library for fetching files
// with it and tells no places.

import type { Span } from '../../span';
import type { KeyEdit, ReferenceFormat } from '../reference-list';
import { risToCsl } from './ris/to-csl';
import { isCitable } from './shared/citation-key';
import { readYearAndDay } from './shared/dates';
import { lineBehind } from './shared/line-behind';
import { readName } from './shared/names';
import { firstText, type TaggedFields } from './shared/tagged-fields';
import { type TagLayout, taggedLines } from './shared/tagged-lines';
import { taggedList } from './shared/tagged-list';

const LAYOUT: TagLayout = {
  line: /^([A-Z][A-Z\d]) {1,4}- ?([^]*)$/,
  first: 'TY',
  last: 'ER',
  endsAtBlank: false,
  messages: {
    orphan: 'This line belongs to no reference: begin each with a line "TY  - " and its type.',
    unended: 'This reference has no end: add a line "ER  - " behind it.',
  },
};

/** RIS, as Zotero, EndNote, Mendeley and publishers write it. */
export const ris: ReferenceFormat = {
  name: 'RIS',
  extensions: ['.ris'],
  isLike: (beginning) => /^TY {1,4}- ?[A-Z]/m.test(beginning),
  ...taggedList({
    reader: taggedLines(LAYOUT),
    empty: 'The file holds no references: begin each with a line "TY  - " and its type.',
    keyTag: 'ID',
    ownKey,
    stem,
    toCsl: risToCsl,
  }),
  writeKey,
};

function ownKey(fields: TaggedFields): string | undefined {
  const id = firstText(fields, 'ID');
  return isCitable(id) ? id : undefined;
}

/** An `ID` that no draft can cite is the number of a row, as EndNote writes it: the key takes its place. */
function writeKey(text: string, start: Span, key: string): KeyEdit {
  const line = `ID  - ${key}`;
  const [found] = text.slice(start.end).matchAll(/^(?:ID {1,4}-.*|(?:TY|ER) {1,4}-)/gm);
  if (!found?.[0].startsWith('ID')) return lineBehind(text, start, line);
  const at = start.end + found.index;
  return { span: { start: at, end: at + found[0].length }, newText: line };
}

function stem(fields: TaggedFields) {
  const [first] = ['AU', 'A1', 'ED', 'A2', 'A3'].flatMap((tag) => fields.get(tag) ?? []);
  return {
    name: first && readName(first.value),
    issued: readYearAndDay(firstText(fields, 'PY', 'Y1'), firstText(fields, 'DA')),
  };
}
