import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import * as system from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadableFiles } from '../../server/src/node/open-file';
import { readTextFile } from '../../server/src/node/text-file';
import { readPieces } from '../../server/src/node/text-pieces';
import { folderOf } from './folder';

/** Files to which something happens once they have been looked at, and once they are open. */
function meanwhile({ looked, opened }: { looked?: () => void; opened?: () => void }): ReadableFiles {
  const files: Pick<typeof system, 'open' | 'stat'> = { ...system };
  const change: ProxyHandler<ReadableFiles> = {
    get: (target, call) => async (path: string, flags: number) => {
      if (call === 'stat') {
        const about = await target.stat(path);
        looked?.();
        return about;
      }
      const handle = await target.open(path, flags);
      const about = await handle.stat();
      Object.defineProperty(handle, 'stat', { value: async () => about });
      opened?.();
      return handle;
    },
  };
  return new Proxy(files, change);
}

const LARGE = 'x'.repeat(9_000_000);

describe('a file that changes while it is read', () => {
  test.each<[string, (path: string) => Parameters<typeof meanwhile>[0], object]>([
    [
      'goes',
      (path) => ({ looked: () => rmSync(path) }),
      { problem: { message: '"a.md" does not exist: correct the path, or add the file.' } },
    ],
    [
      'becomes a folder',
      (path) => ({ looked: () => (rmSync(path), mkdirSync(path)) }),
      { problem: { message: '"a.md" is a folder: name the files in it.' } },
    ],
    [
      'becomes a pipe that nobody writes to',
      (path) => ({ looked: () => (rmSync(path), execFileSync('mkfifo', [path])) }),
      { problem: { message: '"a.md" is no regular file: name a text file.' } },
    ],
    ['goes once it is open', (path) => ({ opened: () => rmSync(path) }), { text: 'Tea.' }],
    ['grows', (path) => ({ opened: () => appendFileSync(path, ' More.') }), { text: 'Tea. More.' }],
    ['shrinks', (path) => ({ opened: () => truncateSync(path, 2) }), { text: 'Te' }],
    ['is emptied', (path) => ({ opened: () => writeFileSync(path, '') }), { text: '' }],
    [
      'grows beyond what is read',
      (path) => ({ opened: () => appendFileSync(path, LARGE) }),
      { problem: expect.objectContaining({ message: expect.stringContaining('8 MiB') }) },
    ],
  ])('and %s', async (_, happens, found) => {
    const path = join(folderOf({ 'a.md': 'Tea.' }), 'a.md');
    expect(await readTextFile(path, 'a.md', meanwhile(happens(path)))).toEqual(found);
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, LARGE), 'Tea.'],
    ['shrinks', (path: string) => truncateSync(path, 2), 'Te'],
    ['was empty', (path: string) => truncateSync(path, 0), ''],
  ])('in pieces, and %s, ends', async (_, change, text) => {
    const path = join(folderOf({ 'a.csv': 'Tea.' }), 'a.csv');
    const taken: string[] = [];
    const files = meanwhile({ opened: () => change(path) });
    expect(await readPieces(path, 'a.csv', (piece) => void taken.push(piece), files)).toBeUndefined();
    expect(taken.join('')).toBe(text);
  });

  test('in pieces, and goes, is told', async () => {
    const path = join(folderOf({ 'a.csv': 'Tea.' }), 'a.csv');
    const files = meanwhile({ looked: () => rmSync(path) });
    expect(await readPieces(path, 'a.csv', () => undefined, files)).toMatchObject({
      message: expect.stringContaining('does not exist'),
    });
  });
});
