import { isFields } from '../fields';
import type { Row } from './row';

/** What tells a row from the others; it is given back as it came. */
export type RowId = string | number;

/** A line of JSON read as a row, or one sentence on why it is none, with its id if it has one. */
export type ParsedRow =
  | { readonly id: RowId; readonly row: Row }
  | { readonly wrong: string; readonly id?: RowId };

const FIELDS = ['text', 'intervention', 'comparator', 'outcome'] as const;

/** Reads one line of JSON as a row. Fields that it doesn't know are left alone. */
export function parseRow(line: string): ParsedRow {
  const value = parse(line);
  if (value === undefined) return { wrong: 'it is not JSON: write one object on each line' };
  if (!isFields(value)) {
    return { wrong: 'it is no object: write {"id": ..., "text": ..., ...}' };
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  if (typeof id !== 'string' && typeof id !== 'number')
    return { wrong: 'it has no "id": give it a text or number' };
  const [text, intervention, comparator, outcome] = FIELDS.map((name) => fields.get(name));
  if (isText(text) && isText(intervention) && isText(comparator) && isText(outcome)) {
    return { id, row: { text, intervention, comparator, outcome } };
  }
  const missing = FIELDS.filter((name) => !isText(fields.get(name))).map((name) => `"${name}"`);
  return { id, wrong: `it has no text in ${missing.join(', ')}: add it` };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value that a text of JSON stands for; undefined for any other text. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
