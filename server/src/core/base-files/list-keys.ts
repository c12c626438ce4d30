import { readReferences, writeKey } from '../bibliography/read';
import type { KeyEdit } from '../bibliography/reference-list';
import { applyEdits } from '../fixes/apply-edits';
import type { BaseFile } from './base-file';
import { type Mention, mentionsIn } from './mentions';

/**
 * What is written into a reference list so that its records of one key have another. A key that was made of author and
 * year is written into its record, and so are those that would be made otherwise from then on: of two works of one author and
 * year, the second is `hardy2012a` only as long as there is a first. In the order of the text; nothing where the list would
 * not be read as it is meant.
 */
export function keysReplaced(file: BaseFile, oldKey: string, newKey: string): readonly KeyEdit[] | undefined {
  const records = mentionsIn(file).filter(({ isDefinition, isFurther }) => isDefinition && !isFurther);
  const wanted = records.map(({ name }) => (name === oldKey ? newKey : name));
  const edits = new Map<Mention, KeyEdit>();
  const write = (index: number): boolean => {
    const record = records[index];
    const edit = record && !edits.has(record) && keyEdit(file, record, wanted[index] ?? newKey);
    if (edit) edits.set(record, edit);
    return Boolean(edit);
  };
  const inOrder = () => [...edits.values()].toSorted((a, b) => a.span.start - b.span.start);
  const misread = () => {
    const read = readReferences(file.path, applyEdits(file.text, inOrder())).references;
    return wanted.flatMap((key, index) => (read[index]?.key === key ? [] : [index]));
  };
  const named = wanted.flatMap((key, index) => (key === newKey ? [index] : []));
  const isWritten = named.every(write) && misread().every(write) && misread().length === 0;
  return isWritten ? inOrder() : undefined;
}

function keyEdit({ path, text }: BaseFile, { span, isExact }: Mention, key: string): KeyEdit | undefined {
  return isExact ? { span, newText: key } : writeKey(path, text, span, key);
}
