import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/cli/commands';
import { run } from './run';

describe('help', () => {
  test.each(['--help', '-h', 'help'])('of the whole lists every command, asked by %s', async (line) => {
    const { status, out, err } = await run(line);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(COMMANDS.every(({ name }) => out.includes(`  ${name} `))).toBe(true);
  });

  test('of a group lists its commands only', async () => {
    const { out } = await run('base --help');
    expect(out).toContain('base export');
    expect(out).not.toContain('  check');
  });

  test.each(COMMANDS.map(({ name }) => name))('of %s shows how it is used', async (name) => {
    const { status, out, err } = await run(`${name} --help`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`Usage: evidence-lens ${name}`);
    expect(out).toContain('Exit status');
  });

  test.each(['', ...COMMANDS.map(({ name }) => name)])('of %j stays within 80 columns', async (name) => {
    const { out } = await run(`${name} --help`);
    expect(out.length).toBeGreaterThan(100);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('is not asked for by a file named --help', async () => {
    const { status } = await run('check -- --help', { files: { '--help': 'Tea is a drink.' } });
    expect(status).toBe(0);
  });
});

test('--version prints the version', async () => {
  expect(await run('--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' });
});

describe('bad usage is told in one sentence on standard error, with status 2', () => {
  const cases: Record<string, string> = {
    '': 'name a command (see evidence-lens --help)',
    chek: "unknown command 'chek'; did you mean 'check'? (see evidence-lens --help)",
    wibble: "unknown command 'wibble' (see evidence-lens --help)",
    base: 'name what to do with base (see evidence-lens base --help)',
    'base exprot': "unknown command 'base exprot'; did you mean 'base export'? (see evidence-lens --help)",
    '--fast': "unknown option '--fast' (see evidence-lens --help)",
    check: 'check: name at least one file to check (see evidence-lens check --help)',
    'check --fast a.md': "check: unknown option '--fast' (see evidence-lens check --help)",
    'check a.md --format xml':
      "check: unknown format 'xml'; use text, json, sarif or github (see evidence-lens check --help)",
    'check a.md --only nonsense': "check: unknown code 'nonsense' (see evidence-lens check --help)",
    'check a.md --only wrong-figures':
      "check: unknown code 'wrong-figures'; did you mean 'wrong-figure'? (see evidence-lens check --help)",
    'check a.md --base': "check: option '--base <value>' argument missing (see evidence-lens check --help)",
    'base validate a b': 'base validate: name one folder only (see evidence-lens base validate --help)',
    'base validate --format sarif':
      "base validate: unknown format 'sarif'; use text or json (see evidence-lens base validate --help)",
    'base export a b': 'base export: name one folder only (see evidence-lens base export --help)',
    lsp: 'lsp: say --stdio (see evidence-lens lsp --help)',
    'lsp --stdio draft.md': 'lsp: takes no file (see evidence-lens lsp --help)',
  };
  test.each(Object.entries(cases))('evidence-lens %s', async (line, sentence) => {
    expect(await run(line, { files: { 'a.md': '' } })).toEqual({
      status: 2,
      out: '',
      err: `evidence-lens: ${sentence}\n`,
    });
  });
});
