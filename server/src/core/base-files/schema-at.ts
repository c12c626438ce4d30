import * as v from 'valibot';
import type { Path } from '../evidence/path';
import { ClaimsFile } from '../evidence/schema/claim';
import { ConceptsFile } from '../evidence/schema/concept';
import { FactsFile } from '../evidence/schema/fact';
import { Manifest } from '../evidence/schema/manifest';
import { AnnotationsFile, ReferencesFile } from '../evidence/schema/reference';
import { TrialsFile } from '../evidence/schema/trial';
import {
  hasEntries,
  hasItem,
  hasOptions,
  hasWrapped,
  type Schema,
} from '../evidence/validation/unknown-fields';
import type { BaseFileKind } from './base-file';

const FILES: Readonly<Record<BaseFileKind, Schema>> = {
  manifest: Manifest,
  concepts: ConceptsFile,
  references: ReferencesFile,
  annotations: AnnotationsFile,
  trials: TrialsFile,
  claims: ClaimsFile,
  facts: FactsFile,
};

/** A field as its schema describes it. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description?: string;
  /** What kind of value it takes. */
  readonly shape: Shape;
  /** The values it can have, where they are known in advance. */
  readonly choices: readonly string[];
}

/** The kinds of value that a field takes: text or a number, a list of these, fields, a list of records. */
export type Shape = 'scalar' | 'list' | 'fields' | 'records';

/** The fields that what `path` leads to can have, in the order of the schema; none where it is no record. */
export function fieldsAt(kind: BaseFileKind, path: Path): readonly Field[] {
  const schema = schemaAt(kind, path);
  return schema && hasEntries(schema) ? Object.entries(schema.entries).map(toField) : [];
}

/** The field that `path` leads to, or that the list is under which it leads into; nothing for what no schema names. */
export function fieldAt(kind: BaseFileKind, path: Path): Field | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const name = path[last];
  return fieldsAt(kind, path.slice(0, Math.max(last, 0))).find((field) => field.name === name);
}

/** What kind of value `path` leads to; `undefined` where no schema says. */
export function shapeAt(kind: BaseFileKind, path: Path): Shape | undefined {
  const schema = schemaAt(kind, path);
  return schema && shapeOf(schema);
}

function schemaAt(kind: BaseFileKind, path: Path): Schema | undefined {
  let schema: Schema | undefined = FILES[kind];
  for (const step of kind === 'references' ? underReferences(path) : path) {
    schema = schema && entered(bare(schema), step);
  }
  return schema && bare(schema);
}

/** A reference list may be bare or under another name, and is described under one. */
function underReferences([first, ...rest]: Path): Path {
  if (typeof first === 'number') return ['references', first, ...rest];
  return first === undefined ? [] : [first === 'items' ? 'references' : first, ...rest];
}

function entered(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return hasItem(schema) ? schema.item : undefined;
  return hasEntries(schema) && Object.hasOwn(schema.entries, step) ? schema.entries[step] : undefined;
}

/** The schema without what makes it optional; of several that a value may follow, the one with fields. */
function bare(schema: Schema): Schema {
  if (hasWrapped(schema)) return bare(schema.wrapped);
  return hasOptions(schema) ? (schema.options.map(bare).find(hasEntries) ?? schema) : schema;
}

function toField([name, schema]: [string, Schema]): Field {
  const inner = bare(schema);
  const description = describe(schema);
  return {
    name,
    isRequired: !hasWrapped(schema),
    ...(description === undefined ? {} : { description }),
    shape: shapeOf(inner),
    choices: choicesOf(inner),
  };
}

function describe(schema: Schema): string | undefined {
  return v.getDescription(schema) ?? (hasWrapped(schema) ? describe(schema.wrapped) : undefined);
}

function shapeOf(schema: Schema): Shape {
  if (hasEntries(schema)) return 'fields';
  if (!hasItem(schema)) return 'scalar';
  return hasEntries(bare(schema.item)) ? 'records' : 'list';
}

function choicesOf(schema: Schema): readonly string[] {
  if (schema.type === 'boolean') return ['true', 'false'];
  return schema.type === 'picklist' && 'options' in schema && Array.isArray(schema.options)
    ? schema.options.filter((option) => typeof option === 'string')
    : [];
}
