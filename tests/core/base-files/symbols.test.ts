import { expect, test } from 'vitest';
import { findRecords } from '../../../server/src/core/base-files/find-records';
import { type FileSymbol, symbolsIn } from '../../../server/src/core/base-files/symbols';
import { SOUND } from '../evidence/memory-base';
import { shown, sourcesOf } from './sources';

/** The symbols of a file of the sound base, one on a line, indented as they are nested. */
async function outline(path: string, text = SOUND[path] ?? ''): Promise<string[]> {
  const { files } = await sourcesOf({ [path]: text });
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`No ${path}`);
  const lines = (symbols: readonly FileSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, span, nameSpan, children }) => {
      expect(span.start).toBeLessThanOrEqual(nameSpan.start);
      expect(span.end).toBeGreaterThanOrEqual(nameSpan.end);
      const place = shown(file, nameSpan).split(' ')[0];
      return [`${indent}${place} ${name}${detail && `: ${detail}`}`, ...lines(children, `${indent}  `)];
    });
  return lines(symbolsIn(file), '');
}

test('lists and records of a file', async () => {
  expect(await outline('trials.yaml')).toEqual([
    'trials.yaml:1:1 trials',
    '  trials.yaml:2:9 alba: Alba found no difference.',
    '  trials.yaml:14:9 berg: Berg says nothing of pain.',
  ]);
  expect((await outline('concepts.yaml')).slice(0, 4)).toEqual([
    'concepts.yaml:1:1 interventions',
    '  concepts.yaml:2:9 drug: drug',
    '  concepts.yaml:4:9 drug-iv: intravenous drug',
    'concepts.yaml:7:1 comparators',
  ]);
  expect(await outline('annotations.yaml')).toEqual([
    'annotations.yaml:1:1 annotations',
    '  annotations.yaml:2:10 alba2001: Printed as 2010.',
  ]);
});

test('names and details are shown as they read, and a name that shows nothing is a question mark', async () => {
  expect(
    await outline('claims.yaml', '"\\u202e": [{id: "a\\nb", label: "no\\u202e \\u0007benefit"}]\n'),
  ).toEqual(['claims.yaml:1:1 ?', '  claims.yaml:1:17 a b: no benefit']);
});

test('a bare reference list, records without an id, and what holds no records', async () => {
  expect(await outline('references.yaml', '- id: one\n  title: First\n- title: Second\n')).toEqual([
    'references.yaml:1:7 one: First',
    'references.yaml:3:3 2: Second',
  ]);
  expect(await outline('claims.yaml', 'claims: none\nother: [1]\n')).toEqual([
    'claims.yaml:2:1 other',
    '  claims.yaml:2:9 1',
  ]);
  expect(await outline('evidence.yaml')).toEqual([]);
  expect(await outline('claims.yaml', '')).toEqual([]);
});

test.each<[query: string, found: string[]]>([
  ['berg', ['trial berg', 'reference berg2002']],
  ['drug-p', ['claim drug-pain']],
  ['FIRST tr', ['reference alba2001']],
  ['wp', ['concept worst-pain']],
  ['nowhere', []],
])('records found by %s', async (query, found) => {
  const { base } = await sourcesOf();
  expect(findRecords(base, query).map(({ kind, id }) => `${kind} ${id}`)).toEqual(found);
});

test('without a query there are the first records, each with its place', async () => {
  const { base } = await sourcesOf();
  const all = findRecords(base, '');
  expect(all).toHaveLength(
    base.trials.length + base.claims.length + base.references.length + base.concepts.length,
  );
  expect(all[0]).toEqual({
    kind: 'trial',
    id: 'alba',
    title: 'Alba',
    origin: { file: 'trials.yaml', line: 1, character: 4 },
  });
});
