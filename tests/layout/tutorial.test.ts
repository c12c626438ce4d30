import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from './markdown';

const BIN = resolve('bin/evidence-lens.cjs');
const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as the page gives it, in the folder of the tutorial. */
function run(command: string): { out: string; err: string } {
  const words = command.replace(/^npx evidence-lens /, '').split(' ');
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], { cwd: folder, encoding: 'utf8' });
  return { out: stdout, err: stderr };
}

/** The file that a code block is to be written to: its first line says so, in a comment. */
function pathOf(text: string): string | undefined {
  return /^(?:#|%|<!--) (library\.\w+|tea-review\/[\w.-]+)(?: -->)?\n/.exec(text)?.[1];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the way from an empty folder to the first squiggle works, step by step', () => {
  const { code } = readPage('docs/evidence-base.md');
  let output = '';

  for (const { language, text } of code) {
    const path = pathOf(text);
    const commands = language === 'sh' ? text.split('\n').filter((line) => line.includes('tea-review')) : [];
    if (path !== undefined) test(`write ${path}`, () => write(path, text));
    else if (commands.length > 0) {
      test(commands.join(' and '), () => {
        const ran = commands.map(run);
        expect(ran.map(({ err }) => err).join('')).toBe('');
        output = ran.map(({ out }) => out).join('');
      });
    } else if (language === 'text' && text.startsWith('error trials.yaml')) {
      test('a slip of the finger is told', () => {
        const trials = readFileSync(join(folder, 'tea-review/trials.yaml'), 'utf8');
        write('tea-review/trials.yaml', trials.replace('outcome: thirst', 'outcome: thrist'));
        output = run('base validate tea-review').out;
        write('tea-review/trials.yaml', trials);
        expect(output).toContain(text);
      });
    } else if (language === 'text') {
      test(`the answer begins: ${text.split('\n')[0]}`, () => expect(output).toContain(text));
    }
  }

  test('what is right is not reported', () => {
    const found = JSON.parse(run('check tea-review/draft.md --format json').out);
    expect(found).toMatchObject({
      findings: [{ code: 'contradicted-claim', range: { start: { line: 4 } } }],
    });
    expect(found.statements).toBeGreaterThan(1);
  });
});
