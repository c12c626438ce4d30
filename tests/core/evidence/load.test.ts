import { expect, test } from 'vitest';
import { type LoadedBase, loadBase, type TextFault } from '../../../server/src/core/evidence/load';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import { baseOf, edited, problemsOf, SOUND } from './memory-base';

test('a base is what its files hold, in their order, with what its manifest says', async () => {
  const base = await baseOf();
  expect(base).toMatchObject({ name: 'Test base', version: '1', language: 'en', problems: [] });
  expect(base.concepts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'intervention drug',
    'intervention drug-iv',
    'comparator placebo',
    'comparator baseline',
    'condition pain-state',
    'condition phantom-pain',
    'outcome pain',
    'outcome worst-pain',
    'relation approved-for',
    'measure cost',
  ]);
  expect(base.trials.map(({ id }) => id)).toEqual(['alba', 'berg']);
  expect(base.facts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['figure drug-cost']);
  expect(base.references).toEqual([
    {
      key: 'alba2001',
      aliases: ['ref1'],
      number: 1,
      csl: { id: 'alba2001', type: 'article-journal', title: 'First trial' },
      erratum: 'Printed as 2010.',
    },
    { key: 'berg2002', aliases: [], csl: { id: 'berg2002', type: 'article-journal', title: 'Second trial' } },
  ]);
});

test.each([
  ['concept:phantom-pain', { file: 'concepts.yaml', line: 15, character: 4 }],
  ['reference:berg2002', { file: 'references.yaml', line: 4, character: 4 }],
  ['trial:berg', { file: 'trials.yaml', line: 13, character: 4 }],
  ['claim:drug-pain', { file: 'claims.yaml', line: 1, character: 4 }],
  ['fact:drug-cost', { file: 'facts.yaml', line: 1, character: 4 }],
])('%s can be found in its file', async (key, origin) => {
  expect((await baseOf()).origins[key]).toEqual(origin);
});

test('a base survives JSON without loss', async () => {
  const base = await baseOf(edited('claims.yaml', 'verdict: no', 'untill: 1\n    verdict: no'));
  expect(JSON.parse(JSON.stringify(base))).toEqual(base);
});

test('a revision is that of the content: equal for equal bases, another for any change, none for comments', async () => {
  const { revision } = await baseOf();
  expect(revision).toMatch(/^[0-9a-f]{14}$/);
  expect((await baseOf()).revision).toBe(revision);
  expect((await baseOf({ 'facts.yaml': `# new\n${SOUND['facts.yaml']}` })).revision).toBe(revision);
  expect((await baseOf(edited('facts.yaml', 'value: 12', 'value: 13'))).revision).not.toBe(revision);
  expect((await baseOf(edited('evidence.yaml', 'Test base', 'Other base'))).revision).not.toBe(revision);
});

const FACTS = '[facts.yaml]';

test.each([
  ['climbs', '[../facts.yaml]', '9:11 "../facts.yaml" leaves the folder of the base: move the file into it.'],
  [
    'climbs back',
    '[a/../facts.yaml]',
    '9:11 "a/../facts.yaml" leaves the folder of the base: move the file into it.',
  ],
  [
    'is absolute',
    '[/facts.yaml]',
    '9:11 "/facts.yaml" is not relative: give the path from the folder of this file.',
  ],
  [
    'is on a drive',
    '["C:/facts.yaml"]',
    '9:11 "C:/facts.yaml" is not relative: give the path from the folder of this file.',
  ],
  [
    'is at home',
    '[~/facts.yaml]',
    '9:11 "~/facts.yaml" is not relative: give the path from the folder of this file.',
  ],
  [
    'is an address',
    '["https://example.org/f"]',
    '9:11 "https://example.org/f" is not relative: give the path from the folder of this file.',
  ],
  ['has backslashes', '[..\\facts.yaml]', '9:11 "..\\facts.yaml" has backslashes: separate folders by /.'],
  ['has control characters', '["a\\0b"]', '9:11 "a b" is no path: take the control characters out.'],
  ['is the folder itself', '[./]', '9:11 "./" names no file.'],
  ['is blank', '[facts.yaml, " "]', '9:23 Entry 2 of "facts" must not be empty.'],
  [
    'is listed twice',
    '[facts.yaml, ./facts.yaml]',
    '9:23 "./facts.yaml" is listed twice: take one of them out.',
  ],
  [
    'is listed as two kinds',
    '[facts.yaml, claims.yaml]',
    '9:23 "claims.yaml" is listed twice: take one of them out.',
  ],
  ['is not there', '[facts.yaml, later.yaml]', '9:23 No later.yaml.'],
])('a path that %s is told of at the line that lists it', async (_, list, problem) => {
  expect(await problemsOf(edited('evidence.yaml', FACTS, list))).toEqual([`evidence.yaml:${problem}`]);
});

test.each([
  ['is empty', '', '1:1 The file is empty: give the base a "name:", a "version:" and its "files:".'],
  ['lacks its name', 'version: "1"\nfiles: {}\n', '1:1 "name" is missing: add it.'],
  [
    'lists an unknown kind',
    'name: x\nversion: "1"\nfiles: {trails: [a]}\n',
    '3:9 There is no field "trails" here: did you mean "trials"?',
  ],
  ['is a list', '- a\n', '1:1 This record must hold fields, each on a line of its own as "name: value".'],
  [
    'has a syntax error',
    'name: x\nversion: @1\n',
    '2:10 Text cannot begin with this character: put quotes around it.',
  ],
  [
    'lists too many files',
    `name: x\nversion: "1"\nfiles:\n  facts:\n${Array.from({ length: 201 }, (__, n) => `    - ${n}.yaml\n`).join('')}`,
    '205:7 A base may list 200 files at most: join some of them.',
  ],
])('a manifest that %s is told of', async (_, text, problem) => {
  const problems = await problemsOf({ 'evidence.yaml': text });
  expect(problems.filter((line) => !line.includes(' No '))).toEqual([`evidence.yaml:${problem}`]);
});

test('a manifest with a fault in one place is used for the rest', async () => {
  const base = await baseOf(edited('evidence.yaml', 'version: "1"', 'version: 1\ncolour: red'));
  expect(base.problems).toHaveLength(2);
  expect(base).toMatchObject({ name: 'Test base', version: '0' });
  expect(base.claims).toHaveLength(1);
});

/** Loads a base of which one file is unreadable. */
function loadWithout(file: string, problem: TextFault, folder = ''): Promise<LoadedBase> {
  return loadBase(`${folder}evidence.yaml`, async (path) => {
    const text = SOUND[path.slice(folder.length)];
    return path === `${folder}${file}` || text === undefined ? { problem } : { text };
  });
}

test.each([
  ['where it is listed', { message: 'Gone.' }, 'evidence.yaml:8:12 Gone.'],
  ['at the place that is wrong', { message: 'Bad.', line: 3, character: 5 }, 'claims.yaml:4:6 Bad.'],
])('a file that cannot be read is told of %s, and the others are loaded', async (_, problem, expected) => {
  for (const folder of ['', 'some/folder/', 'C:\\base\\']) {
    const loaded = await loadWithout('claims.yaml', problem, folder);
    if (!('base' in loaded)) throw new Error('no base');
    expect(loaded.base.problems.map(problemText)).toEqual([expected]);
    expect(loaded.base.trials).toHaveLength(2);
  }
});

test('nobody is told that what an unreadable file may hold is not there', async () => {
  for (const file of ['concepts.yaml', 'references.yaml', 'annotations.yaml', 'trials.yaml']) {
    const loaded = await loadWithout(file, { message: 'Gone.' });
    expect('base' in loaded && loaded.base.problems.map(({ message }) => message)).toEqual(['Gone.']);
  }
});

test('without a readable manifest there is no base', async () => {
  expect(await loadWithout('evidence.yaml', { message: 'Gone.' })).toEqual({ unreadable: 'Gone.' });
});

test('problems come in the order of the files and their lines', async () => {
  const problems = await problemsOf({
    ...edited('facts.yaml', 'measure: cost', 'measure: costs'),
    ...edited('concepts.yaml', 'label: placebo', 'label: 5', ['broader: [drug]', 'broader: [drugs]']),
    ...edited('evidence.yaml', 'version: "1"', 'version: 1'),
  });
  expect(problems.map((line) => line.replace(/ .*/, ''))).toEqual([
    'evidence.yaml:2:10',
    'concepts.yaml:6:15',
    'concepts.yaml:9:12',
    'facts.yaml:4:14',
  ]);
});
