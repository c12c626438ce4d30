import { readYaml } from '../../../evidence/read-yaml';
import { isFields } from '../../../fields';
import type { SourceText } from '../../source-text';
import type { Fault } from '../shared/draft';
import { jsonFault } from './json-fault';
import type { RawItem } from './scan';

/** Deeper than any item needs. */
const MAX_DEPTH = 32;
/** Longer items are no references, and slow to look for the mistake in. */
const LARGEST_ITEM = 100_000;
/** Broken items that are looked at closely; after so many the file is of another kind. */
export const MOST_DIAGNOSED = 100;

/** Where items are read from, and what was wrong with them. */
export interface ItemReader {
  readonly file: string;
  readonly text: SourceText;
  readonly faults: Fault[];
  diagnosed: number;
}

/** What an item holds as plain data; `undefined` when it cannot be read, which is told. */
export function dataOf({ start, end, depth, closed }: RawItem, reader: ItemReader): unknown {
  const { text, faults } = reader;
  const tell = (message: string): undefined => {
    faults.push({ message, span: { start, end: start + 1 }, severity: 'error' });
  };
  if (depth > MAX_DEPTH) return tell('This is nested more deeply than any record needs: flatten it.');
  const source = text.slice(start, end);
  // The name would change what the object is; the other reader tells of it.
  const data = /__proto__|\\u005f/i.test(source) ? undefined : parsed(source);
  if (data !== undefined) return data;
  reader.diagnosed += 1;
  if (source.length > LARGEST_ITEM || reader.diagnosed > MOST_DIAGNOSED) {
    return tell('This item is no JSON: look for a bracket, comma or quotation mark too few or too many.');
  }
  const yaml = readYaml(reader.file, source);
  const [problem] = yaml.problems;
  if (!problem) return yaml.value;
  if (!closed) return tell('This item is never closed: add the closing brace.');
  const { message, at } = jsonFault(source) ?? { message: problem.message, at: problem.span?.start ?? 0 };
  const record = idOf(yaml.value);
  const span = { start: start + at, end: start + at + 1 };
  faults.push({ message, span, severity: 'error', ...(record === undefined ? {} : { record }) });
  return undefined;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Told by the reader that says what to do.
    return undefined;
  }
}

/** The `id` of an item, if it is text. */
export function idOf(data: unknown): string | undefined {
  const id = isFields(data) ? data['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
