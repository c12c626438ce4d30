import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../../server/src/cli/main';
import { processWorld } from '../../../server/src/cli/process-world';
import { folderOf } from '../../node/folder';
import { evidenceLens } from '../spawn';

const EXAMPLE = readFileSync('examples/ketamine-review/draft.md', 'utf8');

/** A folder with drafts so large that they are checked in threads, the first of them not in UTF-8. */
function drafts(count: number, copies: number): string[] {
  const names = Array.from({ length: count }, (_, index) => `d${String(index).padStart(3, '0')}.md`);
  const text = (index: number): string => `${EXAMPLE}\n\nThe draft ${index}.\n\n`.repeat(copies);
  const files = names.map((name, index): [string, string | Uint8Array] => [
    name,
    index === 0 ? Buffer.from('Caf\xe9.', 'latin1') : text(index),
  ]);
  const folder = folderOf(Object.fromEntries(files));
  return names.map((name) => join(folder, name));
}

/** What the same command line says in one thread. */
async function inOneThread(args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, {
    ...processWorld(),
    out: { write: (text) => void out.push(text), isTerminal: false, columns: undefined },
    err: { write: (text) => void err.push(text), isTerminal: false, columns: undefined },
    startThread: async () => undefined,
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}

describe('many drafts, in threads', () => {
  test.each(['text', 'json'])('give byte for byte what one thread gives, as %s', async (format) => {
    const args = ['check', ...drafts(20, 1), 'gone.md', '--format', format];
    const ran = evidenceLens(...args);
    expect(ran.stderr).toMatch(/d000\.md:1:4: .*Windows-1252.*\n.*gone\.md/);
    expect(ran).toEqual(await inOneThread(args));
  });

  test('against a base that is given', async () => {
    const args = ['check', ...drafts(20, 1), '--base', 'examples/traffic-calming', '--format', 'json'];
    const ran = evidenceLens(...args);
    expect(JSON.parse(ran.stdout)).toMatchObject({ files: 20 });
    expect(ran).toEqual(await inOneThread(args));
  });
});
