import type { CslName } from '../../../evidence/schema/reference';
import type { Span } from '../../../span';
import type { Steps } from '../../../steps';
import type { Part, Rest } from '../../parts';
import type { SourceText } from '../../source-text';
import { type Draft, type Fault, put, type SourceField } from './draft';
import { oneSpace } from './spaces';

/** The fields of a record by their tags, each as often as it stands there. */
export type TaggedFields = ReadonlyMap<string, readonly SourceField[]>;

/** Where a record of a format of tags is. */
export interface TaggedPlace extends Span {
  /** Where its first line or opening tag ends. */
  readonly headEnd: number;
  /** Whether it has an end of its own. */
  readonly closed: boolean;
}

/** Such a record as it was found. */
export interface TaggedRecord extends TaggedPlace {
  readonly fields: TaggedFields;
}

/** What finds the records of a format of tags, and reads a record that was found once more. */
export interface TaggedReader {
  /**
   * Gives each record of a part to `take` as soon as it has been read: those of a large file would fill the memory. So many
   * records before it had no end of their own.
   */
  readonly find: (
    part: Part,
    unclosed: number,
    faults: Fault[],
    take: (record: TaggedRecord) => void,
  ) => Steps<Rest | undefined>;
  readonly fieldsAt: (text: SourceText, place: TaggedPlace, faults: Fault[]) => TaggedFields;
}

/** The text of the first field that has one of the tags, in the order of the tags; empty when there is none. */
export function firstText(fields: TaggedFields, ...tags: readonly string[]): string {
  for (const tag of tags) {
    const text = oneSpace(fields.get(tag)?.[0]?.value ?? '');
    if (text !== '') return text;
  }
  return '';
}

/** Sets a field of the item from the first of the tags that `read` makes something of. */
export function putText(
  draft: Draft,
  cslField: string,
  fields: TaggedFields,
  tags: readonly string[],
  read: (text: string) => string | undefined = oneSpace,
): void {
  for (const tag of tags) {
    for (const field of fields.get(tag) ?? []) put(draft, cslField, read(field.value), field);
  }
}

/** Sets a field of the item to the texts of all fields with one of the tags. */
export function putAll(
  draft: Draft,
  cslField: string,
  fields: TaggedFields,
  tags: readonly string[],
  separator: string,
): void {
  const all = tags.flatMap((tag) => fields.get(tag) ?? []);
  const text = all
    .map(({ value }) => oneSpace(value))
    .filter(Boolean)
    .join(separator);
  if (all[0]) put(draft, cslField, text, all[0]);
}

/** Sets a field of the item to the names of all fields with one of the tags. */
export function putNames(
  draft: Draft,
  cslField: string,
  fields: TaggedFields,
  tags: readonly string[],
  read: (text: string, tag: string) => CslName | undefined,
): void {
  const all = tags.flatMap((tag) => (fields.get(tag) ?? []).map((field) => ({ tag, field })));
  const names = all.flatMap(({ tag, field }) => read(field.value, tag) ?? []);
  const first = all[0]?.field;
  if (first && names.length > 0) put(draft, cslField, names, first);
}
