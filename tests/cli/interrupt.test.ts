import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../node/folder';
import { BIN } from './spawn';

/** Presses Ctrl-C in a program with the first that it says. Gives how it ended, and all that it wrote. */
async function interrupted(args: readonly string[]) {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, args);
  onTestFinished(() => void child.kill('SIGKILL'));
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].once('data', () => child.kill('SIGINT'));
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  return new Promise<typeof written & { status: number | null; signal: string | null }>((resolve) =>
    child.once('close', (status, signal) => resolve({ status, signal, ...written })),
  );
}

const BY_THE_SIGNAL = { status: null, signal: 'SIGINT' };

/** Text of no more than a draft may have (8 MiB), no two of its paragraphs alike: it takes a quarter of a minute to check. */
const LARGE = Array.from(
  { length: 40_000 },
  (_, index) =>
    `In ${index} patients ketamine relieved cancer pain, but in ${index + 1} it did not help at all.\n`,
).join('\n');

test('check ends in the middle of drafts, with all threads, and reports nothing', async () => {
  const large = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index + 1}.md`, LARGE]));
  const folder = folderOf({ '0.md': Buffer.from('Caf\xe9.', 'latin1'), ...large });
  const files = ['0.md', ...Object.keys(large)].map((name) => join(folder, name));
  const { stdout, stderr, ...ended } = await interrupted([BIN, 'check', ...files, '--format', 'json']);
  // The first draft was done.
  expect(stderr).toContain('Windows-1252');
  expect({ stdout, ...ended }).toEqual({ stdout: '', ...BY_THE_SIGNAL });
});

/** The command line with a reader that says when it begins, and never comes to an end. */
const ENDLESS = `
  import { main } from './server/src/cli/main';
  import { processWorld } from './server/src/cli/process-world';
  const endless = () => {
    process.stderr.write('Begun.');
    for (;;);
  };
  const world = { ...processWorld(), cores: 2, loadAnalyse: async () => endless, startThread: async () => undefined };
  void main(process.argv.slice(2), world);
`;

test('check ends while it has a draft in hand that it would never be done with', async () => {
  const folder = folderOf({ 'one.md': LARGE, 'two.md': LARGE });
  const outfile = join(folder, 'endless.cjs');
  const stdin = { contents: ENDLESS, resolveDir: process.cwd() };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  const drafts = ['one.md', 'two.md'].map((name) => join(folder, name));
  expect(await interrupted([outfile, 'check', ...drafts, '--base', 'examples/traffic-calming'])).toEqual({
    stdout: '',
    stderr: 'Begun.',
    ...BY_THE_SIGNAL,
  });
});

test('read ends with a row that is whole', async () => {
  const row = { text: 'Thirst was less with tea than with water.', intervention: 'tea', comparator: 'water' };
  const rows = Array.from({ length: 100_000 }, (_, id) => JSON.stringify({ id, ...row, outcome: 'thirst' }));
  const { stdout, ...ended } = await interrupted([
    BIN,
    'read',
    join(folderOf({ rows: rows.join('\n') }), 'rows'),
  ]);
  const answers = stdout.split('\n');
  expect(ended).toEqual({ stderr: '', ...BY_THE_SIGNAL });
  expect(answers.length).toBeLessThan(rows.length);
  expect(answers.pop()).toBe('');
  expect(answers).toEqual(answers.map((_, id) => `{"id":${id},"label":"decreased"}`));
});
