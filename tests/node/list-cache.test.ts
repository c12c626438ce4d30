import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackedList } from '../../server/src/core/sources/kept-list';
import { type ListCacheOptions, listCache } from '../../server/src/node/list-cache';
import { failing } from './failing';
import { folderOf } from './folder';

const LIST: PackedList = {
  texts: ['{"length":3}', 'bärli\n日本', ''],
  numbers: [Uint32Array.of(1, 2, 3), new Uint32Array(), Uint32Array.of(4294967295)],
};
const [PATH, VERSION] = ['/ws/r.bib', '/ws/r.bib 3 1 1 7'];

/** A cache in a folder, and what it says. */
function cacheIn(folder: string, options: Partial<ListCacheOptions> = {}) {
  const log: string[] = [];
  return { log, ...listCache(folder, { program: 'p1', log: (line) => log.push(line), ...options }) };
}

/** A folder in which the list is kept, and its only file. */
async function kept() {
  const folder = folderOf({});
  await cacheIn(folder).put(PATH, VERSION, LIST);
  const [name = ''] = readdirSync(folder);
  return { folder, file: join(folder, name) };
}

test('what is kept is there for the next process, for its user alone', async () => {
  const { folder, file } = await kept();
  const { get, log } = cacheIn(folder);
  expect(await get(PATH, VERSION)).toEqual(LIST);
  expect(log).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test.each([
  ['another file', '/ws/s.bib', VERSION],
  ['another version of the file', PATH, `${VERSION}1`],
])('nothing is there for %s, and nothing is said of it', async (_, path, version) => {
  const { get, log } = cacheIn((await kept()).folder);
  expect(await get(path, version)).toBeUndefined();
  expect(log).toEqual([]);
});

const flipped = (at: number) => (bytes: Buffer) => {
  const changed = Buffer.from(bytes);
  changed[at < 0 ? bytes.length + at : at] = (changed.at(at) ?? 0) ^ 1;
  return changed;
};
const OTHER =
  'What was kept of the reference list "/ws/r.bib" is of another version of Evidence Lens: it is read anew.';
const DAMAGED = 'What was kept of the reference list "/ws/r.bib" is damaged: it is read anew.';

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (bytes) => bytes.subarray(0, -1)],
  ['cut off at its head', (bytes) => bytes.subarray(0, 22)],
  ['longer', (bytes) => Buffer.concat([bytes, Buffer.of(0)])],
  ['another in its digest', flipped(0)],
  ['another in a length', flipped(20)],
  ['another in its label', flipped(30)],
  ['another at its end', flipped(-1)],
])('a file that is %s counts for nothing, which is said once', async (_, change) => {
  const { folder, file } = await kept();
  writeFileSync(file, change(readFileSync(file)));
  const { get, put, log } = cacheIn(folder);
  expect([await get(PATH, VERSION), await get(PATH, VERSION)]).toEqual([undefined, undefined]);
  expect(log).toEqual([DAMAGED]);
  await put(PATH, VERSION, LIST);
  expect(await get(PATH, VERSION)).toEqual(LIST);
});

test('what another version of the program kept counts for nothing, which is said once', async () => {
  const { get, log } = cacheIn((await kept()).folder, { program: 'p2' });
  expect([await get(PATH, VERSION), await get(PATH, VERSION)]).toEqual([undefined, undefined]);
  expect(log).toEqual([OTHER]);
});

test('that what is kept is of another text is said once', () => {
  const { refuse, log } = cacheIn(folderOf({}));
  refuse(PATH);
  refuse(PATH);
  expect(log).toEqual([
    'What was kept of the reference list "/ws/r.bib" is of another text: it is read anew.',
  ]);
});

test.each(['ENOSPC', 'EROFS', 'EACCES'])(
  'where writing fails with %s, nothing is kept and nothing is said',
  async (code) => {
    const folder = folderOf({});
    const { get, put, log } = cacheIn(folder, { files: failing({ writeFile: [code] }) });
    await put(PATH, VERSION, LIST);
    expect(readdirSync(folder)).toEqual([]);
    expect(await get(PATH, VERSION)).toBeUndefined();
    expect(log).toEqual([]);
  },
);

test('a folder that is gone is as an empty one', async () => {
  const { get, put, log } = cacheIn(join(folderOf({}), 'gone'));
  await put(PATH, VERSION, LIST);
  expect(await get(PATH, VERSION)).toBeUndefined();
  expect(log).toEqual([]);
});

test('two windows that keep the same list at once leave one that is whole', async () => {
  const folder = folderOf({});
  const windows = [cacheIn(folder), cacheIn(folder), cacheIn(folder)];
  await Promise.all(windows.map(({ put }) => put(PATH, VERSION, LIST)));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(await cacheIn(folder).get(PATH, VERSION)).toEqual(LIST);
});

test('of more than is to be kept, what was not asked for the longest time goes', async () => {
  const { folder, file } = await kept();
  const most = 3 * statSync(file).size;
  const { put, get } = cacheIn(folder, { most });
  const paths = ['/ws/2.bib', '/ws/3.bib', '/ws/4.bib'];
  const [second = '', third = '', last = ''] = paths;
  const touched = (year: number) => {
    for (const name of readdirSync(folder)) {
      const one = join(folder, name);
      if (statSync(one).mtime.getFullYear() > 2010) utimesSync(one, new Date(year, 1), new Date(year, 1));
    }
  };
  touched(2001);
  await put(second, VERSION, LIST);
  touched(2003);
  await put(third, VERSION, LIST);
  touched(2002);
  await get(PATH, VERSION);
  await put(last, VERSION, LIST);
  const left = await Promise.all([PATH, ...paths].map((path) => get(path, VERSION)));
  expect(left).toEqual([LIST, LIST, undefined, LIST]);
});

test('what a process that is gone has begun to write is taken away', async () => {
  const { folder } = await kept();
  const [old, young] = [join(folder, 'a.tmp'), join(folder, 'b.tmp')];
  for (const file of [old, young]) writeFileSync(file, 'A par');
  utimesSync(old, new Date(2001, 1, 1), new Date(2001, 1, 1));
  await cacheIn(folder).put('/ws/s.bib', VERSION, LIST);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual(['b.tmp']);
});
