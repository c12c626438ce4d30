import { expect, test } from 'vitest';
import { placeKey } from '../../../server/src/core/sources/base-place';
import { chooseBase } from '../../../server/src/core/sources/choose-base';
import { readFrontMatter } from '../../../server/src/core/sources/front-matter';
import { memoryFiles } from './memory-library';

/** Which base holds for the draft /ws/a/b/draft.md, why, and what is told. */
async function chosen(manifests: readonly string[], evidence?: string, setting?: string) {
  const files = memoryFiles(Object.fromEntries(manifests.map((folder) => [`${folder}/evidence.yaml`, ''])));
  const draft = {
    path: '/ws/a/b/draft.md',
    root: '/ws',
    frontMatter: readFrontMatter(evidence === undefined ? '' : `---\nevidence: ${evidence}\n---`),
    ...(setting === undefined ? {} : { setting }),
  };
  const surroundings = { roots: ['/ws', '/second'], bundled: ['teas', 'cakes'] } as const;
  const { place, why, problems, lookedAt } = await chooseBase(draft, surroundings, files);
  return { base: placeKey(place), why, problems: problems.map(({ message }) => message), lookedAt };
}

interface Case {
  readonly name: string;
  /** The folders that have a manifest. */
  readonly manifests: readonly string[];
  readonly evidence?: string;
  readonly setting?: string;
  readonly expected: readonly [base: string, why: string];
}

const FOUND: readonly Case[] = [
  { name: 'nothing', manifests: [], expected: ['bundled:teas', 'bundled'] },
  { name: 'one beside the draft', manifests: ['/ws/a/b', '/ws'], expected: ['/ws/a/b', 'nearest'] },
  { name: 'one further up', manifests: ['/ws'], expected: ['/ws', 'nearest'] },
  { name: 'one above the workspace', manifests: ['/'], expected: ['bundled:teas', 'bundled'] },
  { name: 'one in a folder beside', manifests: ['/ws/c'], expected: ['bundled:teas', 'bundled'] },
  {
    name: 'one that the draft names, before the nearest',
    manifests: ['/ws/a/b', '/ws/c'],
    evidence: '../../c',
    setting: 'bundled',
    expected: ['/ws/c', 'front-matter'],
  },
  {
    name: 'a manifest that the draft names',
    manifests: ['/ws/c'],
    evidence: '../../c/evidence.yaml',
    expected: ['/ws/c', 'front-matter'],
  },
  {
    name: 'one in another folder of the workspace',
    manifests: ['/second/base'],
    evidence: '../../../second/base',
    expected: ['/second/base', 'front-matter'],
  },
  {
    name: 'the bundled one, named',
    manifests: ['/ws'],
    evidence: 'bundled',
    expected: ['bundled:teas', 'front-matter'],
  },
  {
    name: 'another bundled one',
    manifests: ['/ws'],
    evidence: 'bundled:cakes',
    expected: ['bundled:cakes', 'front-matter'],
  },
  {
    name: 'the nearest, before the one that is set',
    manifests: ['/ws/a', '/ws/c'],
    setting: 'c',
    expected: ['/ws/a', 'nearest'],
  },
  { name: 'the one that is set', manifests: ['/ws/c'], setting: ' ./c/ ', expected: ['/ws/c', 'setting'] },
  { name: 'the bundled one, set', manifests: [], setting: 'bundled', expected: ['bundled:teas', 'setting'] },
  { name: 'nothing set', manifests: [], setting: ' ', expected: ['bundled:teas', 'bundled'] },
];

test.each(FOUND)('$name: $expected', async ({ manifests, evidence, setting, expected: [base, why] }) => {
  expect(await chosen(manifests, evidence, setting)).toMatchObject({ base, why, problems: [] });
});

test.each([
  ['../../../../etc', 'leads out of the workspace: move the base into it.'],
  ['/etc', 'is not relative: give the path from the folder of this file.'],
  ['~/base', 'is not relative: give the path from the folder of this file.'],
  ['https://example.org/base', 'is not relative: give the path from the folder of this file.'],
  ['"..\\\\c"', 'has backslashes: separate folders by /.'],
  ['"a\\0b"', 'is no path: take the control characters out.'],
])('%s is not followed, and the next one holds', async (evidence, fault) => {
  const { base, why, problems } = await chosen(['/ws', '/etc', '/base'], evidence);
  expect([base, why]).toEqual(['/ws', 'nearest']);
  expect(problems).toEqual([expect.stringContaining(fault)]);
});

test('what is named and not there is told, and the next one holds', async () => {
  expect(await chosen([], '../x', 'y')).toMatchObject({
    base: 'bundled:teas',
    problems: [
      'There is no evidence.yaml in "../x": correct the path, or add a base there.',
      'The setting evidenceLens.base: There is no evidence.yaml in "y": correct the path, or add a base there.',
    ],
  });
  expect((await chosen([], 'bundled:pies')).problems).toEqual([
    'No base "bundled:pies" comes with Evidence Lens: use "bundled:teas" or "bundled:cakes".',
  ]);
});

test('it is known which files the choice depends on', async () => {
  const { lookedAt } = await chosen([], '../x', 'y');
  expect(lookedAt).toEqual([
    '/ws/a/x/evidence.yaml',
    '/ws/a/b/evidence.yaml',
    '/ws/a/evidence.yaml',
    '/ws/evidence.yaml',
    '/ws/y/evidence.yaml',
  ]);
});

test('a problem of the front matter is at its place, one of the settings is nowhere in the draft', async () => {
  const frontMatter = readFrontMatter('---\nevidence: x\n---');
  const { problems } = await chooseBase(
    { path: '/ws/draft.md', root: '/ws', frontMatter, setting: 'y' },
    { roots: ['/ws'], bundled: ['teas'] },
    memoryFiles({}),
  );
  expect(problems.map(({ line, character }) => [line, character])).toEqual([
    [1, 10],
    [undefined, undefined],
  ]);
});
