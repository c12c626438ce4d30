import { expect, test } from 'vitest';
import { fileAnswers } from '../../client/src/files/file-answers';
import { placeOf } from '../support/editor-files';

/** An editor with these files, by the paths of URIs of `memfs:`, each a text or the code of the editor's refusal. */
function answers(files: Readonly<Record<string, string | { code: string }>>, type = 1) {
  const find = async ({ path }: { path: string }): Promise<string> => {
    const found = files[path] ?? { code: 'FileNotFound' };
    if (typeof found === 'string') return found;
    throw Object.assign(new Error('refused'), found);
  };
  const editor = {
    stat: async (uri: { path: string }) => ({ type, size: (await find(uri)).length, mtime: 7 }),
    readFile: async (uri: { path: string }) => new TextEncoder().encode(await find(uri)),
    readDirectory: async (): Promise<[string, number][]> => [
      ['a.md', 1],
      ['b', 2],
      ['c', 65],
      ['d', 0],
    ],
  };
  return fileAnswers(editor, placeOf, () => [placeOf('memfs:/ws'), placeOf('https://host/product/data')]);
}

const ALL = { '/ws/a.md': 'text', '/ws2/a.md': 'text', '/etc/a.md': 'text', '/product/data/x.csl': 'text' };

test.each(['memfs:/ws/a.md', 'MEMFS:/ws/a.md', 'https://HOST/product/data/x.csl'])(
  '%s is read',
  async (uri) => {
    expect(await answers(ALL).read({ uri, most: 4 })).toEqual({ bytes: new TextEncoder().encode('text') });
  },
);

test.each([
  'memfs:/ws2/a.md',
  'memfs:/ws/../ws2/a.md',
  'memfs:/ws/%2e%2e/ws2/a.md',
  'memfs:/ws/..%2Fws2/a.md',
  'memfs:/ws/..%5Cws2/a.md',
  'memfs://host/ws/a.md',
  'file:///ws/a.md',
  'https://host/product/a.md',
  'https://elsewhere/product/data/x.csl',
])('%s is refused', async (uri) => {
  const { read, stat, entries } = answers(ALL);
  expect(await read({ uri, most: 4 })).toEqual({ fault: 'outside' });
  expect(await stat({ uri })).toBeNull();
  expect(await entries({ uri })).toEqual([]);
});

test.each([
  ['FileNotFound', 'missing'],
  ['FileNotADirectory', 'missing'],
  ['FileIsADirectory', 'folder'],
  ['NoPermissions', 'forbidden'],
  ['Unavailable', 'failed'],
])('what the editor calls %s is told as %s', async (code, fault) => {
  expect(await answers({ '/ws/a.md': { code } }).read({ uri: 'memfs:/ws/a.md', most: 4 })).toEqual({ fault });
});

test.each([
  ['folder', 2],
  ['link', 65],
  ['other', 0],
])('a %s is no file to read', async (fault, type) => {
  const { read, stat } = answers(ALL, type);
  expect(await read({ uri: 'memfs:/ws/a.md', most: 4 })).toEqual({ fault });
  expect(await stat({ uri: 'memfs:/ws/a.md' })).toEqual({ kind: fault, size: 4, modified: 7 });
});

test('a file that is too large is not read, nor given where its size was not known before', async () => {
  const read = (size: number) => {
    const editor = {
      stat: async () => ({ type: 1, size, mtime: 0 }),
      readFile: async () => new Uint8Array(5),
      readDirectory: async () => [],
    };
    return fileAnswers(editor, placeOf, () => [placeOf('memfs:/ws')]).read({ uri: 'memfs:/ws/a', most: 4 });
  };
  expect([await read(5), await read(0)]).toEqual([{ fault: 'large' }, { fault: 'large' }]);
});

test('what is in a folder is told, links by themselves', async () => {
  expect(await answers(ALL).entries({ uri: 'memfs:/ws' })).toEqual([
    { name: 'a.md', kind: 'file' },
    { name: 'b', kind: 'folder' },
    { name: 'c', kind: 'link' },
    { name: 'd', kind: 'other' },
  ]);
});
