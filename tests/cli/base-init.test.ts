import { describe, expect, test } from 'vitest';
import { folderWith, run } from './run';

const LIBRARY = JSON.stringify([
  { id: 'hardy2012', type: 'article', title: 'Of hikes' },
  { id: 'salas2012', type: 'article', title: 'Of walks' },
]);
const MADE = [
  'evidence.yaml',
  'concepts.yaml',
  'trials.yaml',
  'claims.yaml',
  'facts.yaml',
  'annotations.yaml',
];

describe('base init', () => {
  test('makes the files, and tells which and what to do next', async () => {
    const { folder, made } = folderWith([]);
    expect(await run('base init tea-review', { newFolder: folder })).toEqual({
      status: 0,
      out: `Made an evidence base in tea-review:

  evidence.yaml      what the base is called, and the list of its files
  references.yaml    the reference list
  concepts.yaml      the words of your subject, with every name they go by
  trials.yaml        what each study did and found
  claims.yaml        what the studies say together
  facts.yaml         figures, and what holds or not
  annotations.yaml   what your reference list has no place for

All records in it are examples, and comments: nothing counts yet.

Next, open tea-review/concepts.yaml, take the "# " away from the front of its lines, and put
the words of your subject in the place of the examples; then do the same in
trials.yaml and claims.yaml. What is still missing, and what a draft says against
the evidence:

  npx evidence-lens base validate tea-review
  npx evidence-lens check draft.md --base tea-review

docs/evidence-base.md goes through it step by step.
`,
      err: '',
    });
    expect([...made.keys()].toSorted()).toEqual([...MADE, 'references.yaml'].toSorted());
    expect(made.get('evidence.yaml')).toContain('name: Tea review\n');
  });

  test('a bibliography that was read with a doubt is taken, and the doubt told', async () => {
    const { folder, made } = folderWith([]);
    const doubt = { message: 'Doubtful.', line: 0, character: 2 };
    const { status, err } = await run('base init tea-review --from library.json', {
      newFolder: folder,
      files: { 'library.json': { text: LIBRARY, doubt } },
    });
    expect({ status, err }).toEqual({ status: 0, err: 'evidence-lens: library.json:1:3 Doubtful.\n' });
    expect(made.get('library.json')).toBe(LIBRARY);
  });

  test.each([
    ['of another folder is copied', 'lists/library.json', 'library.json', true],
    ['of the same folder stays where it is', 'tea-review/refs/library.json', 'refs/library.json', false],
  ])('a bibliography %s', async (_, from, listed, isCopied) => {
    const { folder, made } = folderWith([]);
    const { status, out, err } = await run(`base init tea-review --from ${from}`, {
      newFolder: folder,
      files: { [from]: LIBRARY },
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Made an evidence base in tea-review from 2 references:\n');
    expect(made.get('evidence.yaml')).toContain(`  references: [${listed}]\n`);
    expect(made.get('trials.yaml')).toContain('#     reference: salas2012\n');
    expect(made.get(listed)).toBe(isCopied ? LIBRARY : undefined);
    expect([...made.keys()].length).toBe(isCopied ? 7 : 6);
  });

  test('tells what is wrong with the bibliography, and begins with the rest', async () => {
    const text = LIBRARY.replace('"type":"article",', '');
    const { status, out, err } = await run('base init --from x.json', { files: { 'x.json': text } });
    expect(status).toBe(0);
    expect(out).toContain('Made an evidence base in . from 1 reference:\n');
    expect(out).toContain('Next, open concepts.yaml,');
    expect(err).toMatch(/^evidence-lens: x\.json:1:\d+ "type" is missing: add it\.\n$/);
  });
});

const REFUSED: {
  name: string;
  line: string;
  files?: Record<string, string>;
  there?: string[];
  err: RegExp;
}[] = [
  {
    name: 'when one file is in the way',
    line: 'base init tea-review',
    there: ['claims.yaml'],
    err: /^tea-review has a file claims\.yaml already, so nothing was made: /,
  },
  {
    name: 'when several are',
    line: 'base init tea-review',
    there: ['facts.yaml', 'evidence.yaml', 'draft.md'],
    err: /^tea-review has a file evidence\.yaml \(and facts\.yaml\) already, /,
  },
  {
    name: 'without the bibliography',
    line: 'base init tea-review --from nowhere.json',
    err: /^nowhere\.json: It does not exist\.$/,
  },
  {
    name: 'with a bibliography in no known format',
    line: 'base init tea-review --from list.docx',
    files: { 'list.docx': 'PK' },
    err: /^References cannot be read from "list\.docx": use /,
  },
  { name: 'with two folders', line: 'base init a b', err: /^base init: name one folder only \(see / },
  {
    name: 'with an unknown option',
    line: 'base init --form x',
    err: /^base init: unknown option '--form' \(see /,
  },
];

test.each(REFUSED)('nothing is made $name', async ({ line, files = {}, there = [], err }) => {
  const { folder, made } = folderWith(there);
  const ran = await run(line, { newFolder: folder, files });
  expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
  expect(ran.err).toMatch(/^evidence-lens: [^\n]+\n$/);
  expect(ran.err.slice('evidence-lens: '.length, -1)).toMatch(err);
  expect([...made.keys()]).toEqual([]);
});
