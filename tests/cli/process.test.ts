import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BIN, evidenceLens } from './spawn';

const DRAFT = 'examples/ketamine-review/draft.md';

const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file below the folder of this test run, and gives its path. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('the example draft is checked against the bundled base', () => {
  const { status, stdout, stderr } = evidenceLens('check', DRAFT, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ version: 1, files: 1 });
  expect(document.findings.length).toBeGreaterThan(12);
  expect(document.statements).toBeGreaterThan(document.findings.length);
});

test.each([
  ['Ketamine is effective for cancer pain.', 1],
  ['Ketamine did not reduce pain in CRPS.', 1],
  ['Ketamine is not effective for cancer pain.', 0],
  ['It is unclear whether ketamine is effective for cancer pain.', 0],
  ['Contrary to the belief that ketamine is effective for cancer pain, Hardy et al. found no benefit.', 0],
])('%s: status %i', (sentence, expected) => {
  const { status, stderr } = evidenceLens('check', file('sentence.md', `${sentence}\n`));
  expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
});

describe('bad input', () => {
  test('a line of 5 MB ends in a report', () => {
    const { status, stdout, stderr } = evidenceLens(
      'check',
      file('long.md', 'Ketamine relieves cancer pain. '.repeat(170_000)),
    );
    expect([0, 1]).toContain(status);
    expect(stdout).toMatch(/statements? read\.\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('an empty file has nothing to report', () => {
    const { status, stdout, stderr } = evidenceLens('check', file('empty.md', ''));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('Nothing to report in 1 file; 0 statements read.\n');
  });

  test('a directory is named, and the draft beside it is checked', () => {
    const { status, stdout, stderr } = evidenceLens('check', folder, DRAFT);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^evidence-lens: \S+: .* is a folder.*\n$/);
    expect(stdout).toContain('contradicted-claim');
  });

  test('a folder that is no base ends the command in one sentence', () => {
    const { status, stdout, stderr } = evidenceLens('check', DRAFT, '--base', folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^evidence-lens: .*evidence\.yaml.*\n$/);
  });

  test('a base with a broken file is used for the rest', () => {
    file(
      'evidence.yaml',
      'name: Broken\nversion: "1"\nfiles:\n  concepts: [concepts.yaml]\n  claims: [claims.yaml]\n',
    );
    file('concepts.yaml', 'interventions:\n  - id: tea\n    label: tea\n');
    file('claims.yaml', 'claims: [}\n');
    const { status, stdout, stderr } = evidenceLens('base', 'export', folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^evidence-lens: claims\.yaml:1:\d+ .*\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'Broken', claims: [], concepts: [{ id: 'tea' }] });
  });
});

test('the bundled base is sound, and exported whole', () => {
  expect(evidenceLens('base', 'validate')).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout } = evidenceLens('base', 'export');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).references).toHaveLength(84);
});

test('a reader that has seen enough is no error', async () => {
  const child = spawn(process.execPath, [BIN, 'base', 'export'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, errors: errors.join('') }).toEqual({ status: 0, errors: '' });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(evidenceLens('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('npm start', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/start.mjs'], { encoding: 'utf8' });

  test('shows the findings, as the README has it', () => {
    const [, sample] = /```text\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(status).toBe(0);
    expect(sample).toContain('contradicted-claim');
    expect(stdout).toContain(sample);
  });

  test('says how to go on, after all else', () => {
    expect(stdout.indexOf('statements read.')).toBeGreaterThan(0);
    expect(stdout.indexOf('--extensionDevelopmentPath')).toBeGreaterThan(stdout.indexOf('statements read.'));
  });
});
