import { shift } from '../../../span';
import { inOneGo, type Steps } from '../../../steps';
import { linesOf } from '../../../text/lines';
import { type Part, type Rest, wholePart } from '../../parts';
import type { Fault, SourceField } from './draft';
import type { TaggedFields, TaggedReader, TaggedRecord } from './tagged-fields';

/** A format whose lines begin with tags. */
export interface TagLayout {
  /** The tag of a line and the text behind it; does not match what goes on the line before. */
  readonly line: RegExp;
  /** The tag that begins a record, and the one that ends it, if there is one. */
  readonly first: string;
  readonly last?: string;
  /** Whether a blank line ends a record. */
  readonly endsAtBlank: boolean;
  readonly messages: {
    /** Of lines that belong to no record. */
    readonly orphan: string;
    /** Of a record that is not ended. */
    readonly unended: string;
  };
}

interface OpenRecord {
  readonly fields: Map<string, SourceField[]>;
  readonly start: number;
  readonly headEnd: number;
  /** The field that lines without a tag go on. */
  last: { value: string; span: { start: number; end: number } };
}

/** Reads records of tagged lines. */
export function taggedLines(layout: TagLayout): TaggedReader {
  return {
    find: (part, _unclosed, faults, take) => findRecords(part, layout, faults, take),
    fieldsAt: (text, { start, end }) => {
      let fields: TaggedFields = new Map();
      const take = (record: TaggedRecord): void => {
        fields = record.fields;
      };
      inOneGo(findRecords(wholePart(text.slice(start, end)), layout, [], take));
      return new Map([...fields].map(([tag, values]) => [tag, values.map((field) => moved(field, start))]));
    },
  };
}

function moved(field: SourceField, by: number): SourceField {
  return { value: field.value, span: shift(field.span, by) };
}

/** Gives the records of a part of tagged lines, in time proportional to it. Lines of no record are told once in a row. */
function* findRecords(
  { text, at, isLast }: Part,
  layout: TagLayout,
  faults: Fault[],
  take: (record: TaggedRecord) => void,
): Steps<Rest | undefined> {
  let open: OpenRecord | undefined;
  let rest: Rest | undefined;
  let isLost = false;
  const close = (closed: boolean) => {
    if (!open) return;
    const { fields, start, headEnd, last } = open;
    if (!closed)
      faults.push({
        message: layout.messages.unended,
        span: { start, end: headEnd },
        severity: 'warning',
      });
    take({ fields, start, end: last.span.end, headEnd, closed });
    open = undefined;
  };
  for (const { start, end, text: line, blank } of linesOf(text, at)) {
    const [, tag, value = ''] = layout.line.exec(line) ?? [];
    if (tag === layout.first) {
      yield;
      close(layout.last === undefined);
      open = beginning(tag, value, start, end);
      rest = { from: start, at: start };
      isLost = false;
    } else if (tag !== undefined && tag === layout.last) close(true);
    else if (blank) {
      if (layout.endsAtBlank) close(true);
    } else if (open) goOn(open, tag, tag === undefined ? line : value, start, end);
    else if (tag !== undefined && !isLost) {
      isLost = true;
      faults.push({ message: layout.messages.orphan, span: { start, end }, severity: 'error' });
    }
  }
  if (isLast) close(layout.last === undefined);
  return rest;
}

function beginning(tag: string, value: string, start: number, end: number): OpenRecord {
  const last = { value, span: { start, end } };
  return { fields: new Map([[tag, [last]]]), start, headEnd: end, last };
}

function goOn(open: OpenRecord, tag: string | undefined, text: string, start: number, end: number): void {
  if (tag === undefined) {
    open.last.value += `\n${text}`;
    open.last.span.end = end;
    return;
  }
  open.last = { value: text, span: { start, end } };
  const same = open.fields.get(tag);
  if (same) same.push(open.last);
  else open.fields.set(tag, [open.last]);
}
