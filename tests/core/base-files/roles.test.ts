import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roleAt } from '../../../server/src/core/base-files/roles';
import { shapeAt } from '../../../server/src/core/base-files/schema-at';
import type { Path } from '../../../server/src/core/evidence/path';
import { CitationKey, Id } from '../../../server/src/core/evidence/schema/common';
import { CONCEPT_LISTS } from '../../../server/src/core/evidence/schema/concept';
import {
  type ConceptUse,
  usesOfClaim,
  usesOfConcept,
  usesOfFact,
  usesOfTrial,
} from '../../../server/src/core/evidence/validation/concept-uses';
import { isFields } from '../../../server/src/core/fields';
import { bundledBase } from '../../support/bundled';

const listOf = (kind: string) => Object.entries(CONCEPT_LISTS).find(([, held]) => held === kind)?.[0] ?? '';

test('what validation takes for the id of a concept is offered as one, of the same kinds', async () => {
  const { concepts, trials, claims, facts } = await bundledBase();
  const wanted = new Set<string>();
  const expectSame = (
    kind: 'concepts' | 'trials' | 'claims' | 'facts',
    list: string,
    uses: readonly ConceptUse[],
  ) => {
    for (const { path, kinds } of uses) {
      const at = [list, 0, ...path];
      expect(roleAt(kind, at), at.join('/')).toEqual({
        kind: 'concept',
        isDefinition: false,
        concepts: kinds,
      });
      wanted.add(at.filter((step) => typeof step === 'string').join('/'));
    }
  };
  for (const one of concepts) expectSame('concepts', listOf(one.kind), usesOfConcept(one));
  for (const one of trials) expectSame('trials', 'trials', usesOfTrial(one));
  for (const one of claims) expectSame('claims', 'claims', usesOfClaim(one));
  for (const one of facts) expectSame('facts', `${one.kind}s`, usesOfFact(one));
  expect(wanted.size).toBeGreaterThan(30);
});

/** The places of a JSON Schema that hold an id or a citation key, told by the pattern of these. */
function idsIn(schema: unknown, path: Path = []): Path[] {
  if (!isFields(schema)) return [];
  if (schema['items']) return idsIn(schema['items'], [...path, 0]);
  if (PATTERNS.has(schema['pattern'])) return [path];
  const fields = isFields(schema['properties']) ? Object.entries(schema['properties']) : [];
  return fields.flatMap(([name, field]) => idsIn(field, [...path, name]));
}

const schemaOf = (kind: string): unknown =>
  JSON.parse(readFileSync(`data/schemas/${kind}.schema.json`, 'utf8'));
const PATTERNS = new Set<unknown>([Id, CitationKey].map(({ pipe }) => pipe[1].requirement.source));

test.each(['concepts', 'annotations', 'trials', 'claims', 'facts'] as const)(
  'every id and citation key in %s has a role',
  (kind) => {
    const paths = idsIn(schemaOf(kind));
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => roleAt(kind, path) === undefined)).toEqual([]);
  },
);

test.each([
  ['trials', ['trials', 3, 'reference']],
  ['claims', ['claims', 0, 'trials', 1]],
  ['claims', ['claims', 0, 'references', 1]],
  ['annotations', ['annotations', 0, 'key']],
  ['references', ['references', 0, 'id']],
  ['references', [0, 'id']],
] as const)('in %s, %j is a place that the schemas know', (kind, path) => {
  expect(roleAt(kind, path)).toBeDefined();
  expect(shapeAt(kind, path)).toBe('scalar');
});
