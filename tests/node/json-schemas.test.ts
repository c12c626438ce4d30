import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(__dirname, '..', '..');
const SCHEMAS = join(ROOT, 'data', 'schemas');
const KINDS = ['annotations', 'claims', 'concepts', 'facts', 'manifest', 'references', 'trials'];

test('the committed schemas are those that the product reads files with', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schemas.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** The fields of a schema, at any depth, that have no text to show on hovering. */
function unexplained(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const inner = unexplained(value, `${path}/${key}`);
    if (key !== 'properties' || typeof value !== 'object' || value === null) return inner;
    const mute = Object.entries(value).filter(([, field]: [string, unknown]) => !isExplained(field));
    return [...mute.map(([name]) => `${path}/${name}`), ...inner];
  });
}

function isExplained(field: unknown): boolean {
  return typeof field === 'object' && field !== null && 'title' in field && 'description' in field;
}

test('there is a schema of draft 7 for every kind of file, and every field in it is explained', () => {
  expect(readdirSync(SCHEMAS).toSorted()).toEqual(KINDS.map((kind) => `${kind}.schema.json`));
  for (const kind of KINDS) {
    const schema: unknown = JSON.parse(readFileSync(join(SCHEMAS, `${kind}.schema.json`), 'utf8'));
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(unexplained(schema, kind)).toEqual([]);
  }
});
