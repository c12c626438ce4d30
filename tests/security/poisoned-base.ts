import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readReferences } from '../../server/src/core/bibliography/read';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { createOpener } from '../../server/src/core/sources/open-base';
import { memoryFiles, memoryLibrary } from '../core/sources/memory-library';

/** All that could be more than text somewhere: HTML, links, commands, tables, directions, controls. */
const POISON =
  '\u202e"><script>alert(1)</script><img src=x onerror=alert(1)>[a](command:x)![i](http://x.example/i.png)](javascript:alert(1)) <javascript:alert(1)> `$(zap)` | # \u2066\u0000\u001b[31m';

const SOURCE = 'examples/traffic-calming';
const KINDS = ['concepts', 'annotations', 'trials', 'claims', 'facts', 'references'] as const;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A base of which every field that may hold any text holds poison. */
export interface PoisonedBase {
  readonly base: EvidenceBase;
  /** The fields of the schemas that may hold any text, and those that were poisoned. */
  readonly free: ReadonlySet<string>;
  readonly poisoned: ReadonlySet<string>;
}

/** The example base in the files of a folder, poisoned field by field as the schemas tell which; of `sound` kinds nothing. */
export function poisonedFiles(
  folder: string,
  sound: readonly string[] = [],
): Omit<PoisonedBase, 'base'> & { readonly files: Readonly<Record<string, string>> } {
  const free = new Set<string>();
  const poisoned = new Set<string>();
  const files: Record<string, string> = {};
  for (const kind of KINDS) {
    const schema: unknown = JSON.parse(readFileSync(`data/schemas/${kind}.schema.json`, 'utf8'));
    noteFree(schema, kind, free);
    const records = recordsOf(kind);
    const written = sound.includes(kind) ? records : poison(records, schema, kind, poisoned);
    files[`${folder}/${kind}.yaml`] = JSON.stringify(written);
  }
  const named = Object.fromEntries(KINDS.map((kind) => [kind, [`${kind}.yaml`]]));
  files[`${folder}/evidence.yaml`] = JSON.stringify({ name: POISON, version: POISON, files: named });
  return { files, free, poisoned };
}

/** That base as it is read from its files. */
export async function poisonedBase(): Promise<PoisonedBase> {
  const { files, ...fields } = poisonedFiles('/ws');
  const place = { kind: 'folder', folder: '/ws' } as const;
  const opened = await createOpener(place, memoryLibrary(memoryFiles(files)))();
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  return { base: opened.base, ...fields };
}

function recordsOf(kind: (typeof KINDS)[number]): unknown {
  if (kind !== 'references') {
    const read: unknown = parse(readFileSync(`${SOURCE}/${kind}.yaml`, 'utf8'));
    // The example has none, as nothing is given by any route in it.
    return kind === 'concepts' && isFields(read)
      ? { ...read, routes: [{ id: 'by-road', label: 'x' }] }
      : read;
  }
  const { references } = readReferences('a.bib', readFileSync(`${SOURCE}/references.bib`, 'utf8'));
  // As much as a record may have.
  const more = { editor: [{ family: 'x' }], PMID: '1', URL: 'x', 'container-title-short': 'x', page: '1' };
  return { references: references.map(({ value }) => ({ ...more, ...value })) };
}

/** Whether a field may hold any text; ids and words of a list cannot. */
function isFree(schema: Fields): boolean {
  return schema['type'] === 'string' && !('pattern' in schema) && !('enum' in schema) && !('const' in schema);
}

const optionsOf = (schema: Fields): readonly Fields[] =>
  Array.isArray(schema['anyOf']) ? schema['anyOf'].filter(isFields) : [schema];

/** The keys of references are known by their name: their schema lets them be anything. */
const isKey = (path: string): boolean => path === 'references/references/id';

function noteFree(schema: unknown, path: string, free: Set<string>): void {
  for (const option of isFields(schema) ? optionsOf(schema) : []) {
    if (isFree(option) && !isKey(path)) free.add(path);
    noteFree(option['items'], path, free);
    const { properties } = option;
    if (!isFields(properties)) continue;
    for (const [name, field] of Object.entries(properties)) noteFree(field, `${path}/${name}`, free);
  }
}

let count = 0;

/** A value with poison in the place of every text that its schema does not restrain, and of those that it lacks. */
function poison(value: unknown, schema: unknown, path: string, poisoned: Set<string>): unknown {
  for (const option of isFields(schema) ? optionsOf(schema) : []) {
    if (isFree(option) && !isKey(path) && !isFields(value)) {
      poisoned.add(path);
      count += 1;
      return `${POISON} ${count}`;
    }
    if (Array.isArray(value) && option['type'] === 'array') {
      return value.map((item: unknown) => poison(item, option['items'], path, poisoned));
    }
    const { properties } = option;
    if (isFields(value) && isFields(properties)) return poisonFields(value, properties, path, poisoned);
  }
  return value;
}

function poisonFields(value: Fields, properties: Fields, path: string, poisoned: Set<string>): Fields {
  const made: Record<string, unknown> = { ...value };
  for (const [name, field] of Object.entries(properties)) {
    const inner = `${path}/${name}`;
    if (name in value) made[name] = poison(value[name], field, inner, poisoned);
    else if (isFields(field)) fillIn(made, name, field, inner, poisoned);
  }
  return made;
}

function fillIn(
  made: Record<string, unknown>,
  name: string,
  field: Fields,
  path: string,
  poisoned: Set<string>,
): void {
  const { items } = field;
  if (field['type'] === 'array' && isFields(items) && isFree(items))
    made[name] = [poison('', items, path, poisoned)];
  else if (optionsOf(field).some(isFree)) made[name] = poison('', field, path, poisoned);
}
