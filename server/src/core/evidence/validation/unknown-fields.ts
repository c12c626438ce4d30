import type * as v from 'valibot';
import { isFields } from '../../fields';
import { didYouMean, suggester } from '../did-you-mean';
import type { Path } from '../path';
import { quote } from '../quote';
import type { Fault } from './fault';

/** Any schema of a file or a part of one. */
export type Schema = v.GenericSchema;

/** Stands for a list where none is wanted: schemas of objects would take the list itself for an object. */
const MISPLACED_LIST = Symbol('list');

/**
 * The value without the fields that the schema does not know, each of which is told to `faults`. A list where
 * fields are wanted becomes something that no schema takes.
 */
export function withoutUnknownFields(schema: Schema, value: unknown, path: Path, faults: Fault[]): unknown {
  if (hasWrapped(schema)) return withoutUnknownFields(schema.wrapped, value, path, faults);
  if (hasItem(schema) && Array.isArray(value)) {
    return value.map((item, index) => withoutUnknownFields(schema.item, item, [...path, index], faults));
  }
  if (hasOptions(schema) && Array.isArray(value))
    return schema.options.some(hasItem) ? value : MISPLACED_LIST;
  if (!hasEntries(schema)) return value;
  if (Array.isArray(value)) return MISPLACED_LIST;
  return isFields(value) ? knownFields(schema, value, path, faults) : value;
}

function knownFields(schema: WithEntries, value: object, path: Path, faults: Fault[]): object {
  const known: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(value)) {
    const field = Object.hasOwn(schema.entries, name) ? schema.entries[name] : undefined;
    if (field) known[name] = withoutUnknownFields(field, held, [...path, name], faults);
    else if (schema.type !== 'strict_object') known[name] = held;
    else {
      const message = unknownField(name, Object.keys(schema.entries));
      faults.push({ path: [...path, name], part: 'key', message });
    }
  }
  return known;
}

/** One sentence on a field that does not exist: what it may have been meant to be, or what there is. */
export function unknownField(name: string, known: readonly string[]): string {
  const otherwise = `take it out, or use one of ${known.join(', ')}`;
  return `There is no field ${quote(name)} here: ${didYouMean(name, suggester(known), otherwise)}`;
}

interface WithEntries {
  readonly type: string;
  readonly entries: Readonly<Record<string, Schema>>;
}

/** Whether a schema is of a set of named fields. */
export function hasEntries(schema: Schema): schema is Schema & WithEntries {
  return 'entries' in schema;
}

/** Whether a schema is of a list. */
export function hasItem(schema: Schema): schema is Schema & { readonly item: Schema } {
  return 'item' in schema;
}

/** Whether a schema is a union of schemas; picklists have options too, but these are texts. */
export function hasOptions(schema: Schema): schema is Schema & { readonly options: readonly Schema[] } {
  return schema.type === 'union';
}

/** Whether a schema wraps another, as one of an optional field does. */
export function hasWrapped(schema: Schema): schema is Schema & { readonly wrapped: Schema } {
  return 'wrapped' in schema;
}
