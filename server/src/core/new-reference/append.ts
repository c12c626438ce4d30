import { stringify } from 'yaml';
import { readReferences } from '../bibliography/read';
import { WRITERS } from '../bibliography/write/writers';
import type { CslItem } from '../evidence/schema/reference';
import type { Edit } from '../fixes/fix';
import { newlineOf } from '../text/newline';

/** What adds records to the text of a list in one format; nothing where it does not see how. */
type Append = (text: string, items: readonly CslItem[]) => Edit | undefined;

const FORMATS: readonly (readonly [extensions: RegExp, append: Append])[] = [
  [/\.(?:bib|bibtex|biblatex)$/i, (text, items) => atEnd(text, WRITERS.bibtex.write(items))],
  [/\.ris$/i, (text, items) => atEnd(text, WRITERS.ris.write(items))],
  [/\.json$/i, intoJson],
  [/\.ya?ml$/i, intoYaml],
];

/** Whether records can be added to a file of this name. */
export function isAppendable(path: string): boolean {
  return FORMATS.some(([extensions]) => extensions.test(path));
}

/**
 * The edit that adds records to a reference list, in the format of the file; nothing where they would not be read
 * again as its last ones, as in a file that is broken.
 */
export function appendTo(path: string, text: string, items: readonly CslItem[]): Edit | undefined {
  const append = FORMATS.find(([extensions]) => extensions.test(path))?.[1];
  const edit = append?.(text, items);
  if (!edit) return undefined;
  const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  const keys = readReferences(path, after).references.map(({ key }) => key);
  const before = text.trim() === '' ? 0 : readReferences(path, text).references.length;
  const added = keys.slice(before);
  const isSound =
    keys.length === before + items.length && items.every(({ id }, index) => added[index] === id);
  return isSound ? edit : undefined;
}

function atEnd(text: string, records: string): Edit {
  const newline = newlineOf(text);
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? newline : newline + newline;
  const newText = gap + records.replace(/\r?\n/g, newline);
  return { span: { start: text.length, end: text.length }, newText };
}

/** Behind the last item of the list that the file is. */
function intoJson(text: string, items: readonly CslItem[]): Edit | undefined {
  const end = text.lastIndexOf(']');
  if (end < 0) return undefined;
  const start = text.slice(0, end).trimEnd().length;
  const isEmpty = text[start - 1] === '[';
  const records = items.map((item) => JSON.stringify(item, undefined, 2).replace(/^/gm, '  '));
  const newText = `${isEmpty ? '' : ','}\n${records.join(',\n')}\n`;
  return { span: { start, end }, newText };
}

/** Behind the last item of the list under `references`, indented as the others. */
function intoYaml(text: string, items: readonly CslItem[]): Edit | undefined {
  const indent = /^references:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text)?.[1];
  if (indent === undefined) return undefined;
  const records = stringify(items).replace(/^(?=.)/gm, indent);
  const end = text.trimEnd().length;
  const newline = newlineOf(text);
  return { span: { start: end, end: text.length }, newText: newline + records.replaceAll('\n', newline) };
}
