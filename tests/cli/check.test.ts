import { describe, expect, test } from 'vitest';
import type { Analyse } from '../../server/src/core/analysis';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { BASE, flagSaying, type Ran, run, type Surroundings } from './run';

const RIGHT = 'Tea is a drink.';
const WRONG = 'First a line.\nHere Tea quenches thirst. Then more.\n';
const HEDGED = 'Tea may help as it quenches thirst.';
const UNKNOWN = 'So it is said [@nobody].';

function check(line: string, files: Surroundings['files'], more: Surroundings = {}): Promise<Ran> {
  return run(`check ${line}`, { ...more, files: files ?? {} });
}

describe('the exit status', () => {
  test.each([
    ['nothing found', RIGHT, '', 0],
    ['an empty file', '', '', 0],
    ['a warning', WRONG, '', 1],
    ['only information', HEDGED, '', 0],
    ['an unknown citation', UNKNOWN, '', 1],
    ['a warning of a code that is not asked for', WRONG, '--only unknown-citation', 0],
    ['a warning of one of the codes asked for', WRONG, '--only unknown-citation,contradicted-claim', 1],
    ['codes asked for one by one', WRONG, '--only unknown-citation --only contradicted-claim', 1],
  ])('after %s', async (_, text, options, status) => {
    for (const format of ['text', 'json', 'sarif', 'github']) {
      // oxlint-disable-next-line no-await-in-loop
      const ran = await check(`a.md --format ${format} ${options}`, { 'a.md': text });
      expect({ status: ran.status, err: ran.err }).toEqual({ status, err: '' });
    }
  });
});

test.each([
  [{ message: 'It does not exist.' }, 'bad.md: It does not exist.'],
  [{ message: 'No UTF-8.', line: 1, character: 4 }, 'bad.md:2:5: No UTF-8.'],
])('drafts that cannot be read are named, and the others are checked: %j', async (problem, told) => {
  const ran = await check('bad.md a.md', { 'bad.md': { problem }, 'a.md': WRONG });
  expect({ status: ran.status, err: ran.err }).toEqual({ status: 2, err: `evidence-lens: ${told}\n` });
  expect(ran.out).toContain('a.md:2:6 warning contradicted-claim');
  expect(ran.out).toContain('in 1 file;');
});

test('a draft that was read with a doubt is checked, and the doubt told', async () => {
  const doubt = { message: 'Doubtful.', line: 0, character: 2 };
  const ran = await check('a.md', { 'a.md': { text: RIGHT, doubt } });
  expect(ran).toMatchObject({ status: 0, err: 'evidence-lens: a.md:1:3: Doubtful.\n' });
});

describe('the evidence base', () => {
  const broken: EvidenceBase = {
    ...BASE,
    problems: [
      { severity: 'error', message: 'a colon is missing', file: 'trials.yaml', line: 2, character: 4 },
      { severity: 'warning', message: 'nobody cites it', file: 'references.yaml' },
    ],
  };

  test('with a broken file is named, what is left is used, and the status says so', async () => {
    const ran = await check('a.md', { 'a.md': WRONG }, { base: broken });
    expect(ran.err).toBe('evidence-lens: trials.yaml:3:5 a colon is missing\n');
    expect(ran.out).toContain('contradicted-claim');
    expect(ran.status).toBe(2);
  });

  test('that is not there ends the command', async () => {
    expect(await check('a.md --base nowhere', { 'a.md': WRONG })).toEqual({
      status: 2,
      out: '',
      err: 'evidence-lens: nowhere has no evidence.yaml\n',
    });
  });
});

const partly: Analyse = (text, base) => ({
  ...flagSaying('quenches')(text, base),
  notes: ['a paragraph is too long to be read'],
});

test('what a reader leaves out of a draft is told', async () => {
  const ran = await check('a.md', { 'a.md': RIGHT }, { analyse: partly });
  expect(ran.err).toBe('evidence-lens: a.md: a paragraph is too long to be read\n');
  expect(ran.status).toBe(0);
});
