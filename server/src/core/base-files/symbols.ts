import type { Path } from '../evidence/path';
import { isFields } from '../fields';
import { oneLine } from '../markdown-escape';
import type { Span } from '../span';
import { type BaseFile, isEditable, isYaml, yamlOf } from './base-file';
import { mentionsIn } from './mentions';

/** A list of a file, or a record in it. */
export interface FileSymbol {
  readonly kind: 'list' | 'record';
  /** The name of the list; the record's id or key, or its position in the list where it has none. */
  readonly name: string;
  /** What the record says of itself in a few words; empty where it says nothing. */
  readonly detail: string;
  /** All of it. */
  readonly span: Span;
  /** Its name; within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly FileSymbol[];
}

/** The lists of one of a base's files with their records, in order; of a reference list without lists, the records. */
export function symbolsIn(file: BaseFile): readonly FileSymbol[] {
  if (!isYaml(file)) return keysIn(file);
  if (!isEditable(file)) return [];
  const { value } = yamlOf(file);
  if (Array.isArray(value)) return recordsIn(file, value, []);
  if (!isFields(value)) return [];
  // The manifest's parts are no records, and it is short.
  return file.kind === 'manifest'
    ? []
    : Object.entries(value).flatMap(([name, list]) => listIn(file, name, list));
}

function listIn(file: BaseFile, name: string, list: unknown): FileSymbol[] {
  if (!Array.isArray(list)) return [];
  const yaml = yamlOf(file);
  const nameSpan = yaml.at([name], 'key').span;
  const span = { start: nameSpan.start, end: Math.max(yaml.extent([name]).end, nameSpan.end) };
  const children = recordsIn(file, list, [name]);
  return [{ kind: 'list', name: shownName(name), detail: '', span, nameSpan, children }];
}

function recordsIn(file: BaseFile, list: readonly unknown[], path: Path): readonly FileSymbol[] {
  const yaml = yamlOf(file);
  return list.map((record, index) => {
    const at = [...path, index];
    const span = yaml.extent(at);
    const fields = isFields(record) ? record : {};
    const field = Object.hasOwn(fields, 'id') ? 'id' : 'key';
    const id = textOf(fields[field]);
    const nameSpan = id === '' ? { start: span.start, end: span.start } : yaml.at([...at, field]).span;
    return {
      kind: 'record',
      name: id || `${index + 1}`,
      detail: detailOf(fields),
      span,
      nameSpan,
      children: [],
    };
  });
}

/** The fields that tell most of a record, in the order in which they are looked for. */
const TELLING = ['label', 'verdictText', 'title', 'summary', 'erratum'];

function detailOf(fields: Readonly<Record<string, unknown>>): string {
  return TELLING.map((name) => textOf(fields[name])).find((text) => text !== '') ?? '';
}

/** Clients refuse a symbol whose name shows nothing. */
function shownName(name: string): string {
  return oneLine(name) || '?';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
}

function keysIn(file: BaseFile): readonly FileSymbol[] {
  const defined = mentionsIn(file).filter(({ isDefinition, isFurther }) => isDefinition && !isFurther);
  return defined.map(({ name, span }) => ({
    kind: 'record',
    name: shownName(name),
    detail: '',
    span,
    nameSpan: span,
    children: [],
  }));
}
