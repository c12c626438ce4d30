import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type FoundList, readList } from '../../server/src/core/sources/files';
import { absolutePath, diskFiles } from '../../server/src/node/disk-files';
import { FILE_WORLDS } from '../support/editor-files';
import { folderOf } from './folder';

const OUT = { problem: { message: '"x" leads out of the workspace: move the file into it.' } };

describe.each(FILE_WORLDS)('read %s', (_world, filesOf) => {
  test('files below any of the folders are read, others are not', async () => {
    const folder = folderOf({ 'a/one.txt': '1', 'b/two.txt': '2', 'c/three.txt': '3' });
    const { read } = filesOf(folder, [join(folder, 'a'), join(folder, 'b'), join(folder, 'nowhere')]);
    expect(await read(join(folder, 'a/one.txt'), 'x')).toEqual({ text: '1' });
    expect(await read(join(folder, 'b/two.txt'), 'x')).toEqual({ text: '2' });
    expect(await read(join(folder, 'c/three.txt'), 'x')).toEqual(OUT);
    expect(await read(join(folder, 'a/../c/three.txt'), 'x')).toEqual(OUT);
  });

  test.each([
    ['missing', 'a/none.txt', '"x" does not exist: correct the path, or add the file.'],
    ['below a file', 'a/one.txt/more', '"x" does not exist: correct the path, or add the file.'],
    ['a folder', 'a', '"x" is a folder: name the files in it.'],
  ])('what is %s is told', async (_, path, message) => {
    const folder = folderOf({ 'a/one.txt': '1' });
    expect(await filesOf(folder, [folder]).read(join(folder, path), 'x')).toEqual({ problem: { message } });
  });

  test('it is known what there is, files and folders', async () => {
    const folder = folderOf({ 'a/one.txt': '1' });
    const { exists } = filesOf(folder, []);
    const there = ['a', 'a/one.txt', 'a/two.txt', 'a/one.txt/more', '\0'].map((path) =>
      exists(join(folder, path)),
    );
    expect(await Promise.all(there)).toEqual([true, true, false, false, false]);
  });

  test('a list of any encoding is read, and in one piece or several', async () => {
    const folder = folderOf({ 'a.bib': Buffer.from('Ren\xe9', 'latin1'), 'b.csv': 'x'.repeat(600_000) });
    const { read, pieces, version } = filesOf(folder, [folder]);
    expect(await read(join(folder, 'a.bib'), 'x')).toMatchObject({ text: 'René', doubt: { character: 3 } });
    const taken: string[] = [];
    expect(await pieces(join(folder, 'b.csv'), 'x', (piece) => void taken.push(piece))).toBeUndefined();
    expect(taken.join('')).toHaveLength(600_000);
    expect(await pieces('/elsewhere', 'x', () => undefined)).toMatchObject({ message: expect.any(String) });
    expect(await version(join(folder, 'b.csv'))).toMatchObject({ id: expect.stringContaining('600000 ') });
    expect(await version(join(folder, 'none'))).toBeUndefined();
  });

  test('a file that is too large is not read', async () => {
    const folder = folderOf({ 'a.yaml': 'x'.repeat(8 * 1024 * 1024 + 1) });
    const message = 'The file is larger than 8 MiB: split it into several files.';
    expect(await filesOf(folder, [folder]).read(join(folder, 'a.yaml'), 'a.yaml')).toEqual({
      problem: { message, line: 0, character: 0 },
    });
  });
});

const LARGE = `${'x'.repeat(16 * 1024 * 1024)}é`;

test.each([
  ['small is read as text', Buffer.from('é'), 'text é'],
  ['large is left in UTF-8', Buffer.from(LARGE), 'encoded xé'],
  [
    'large and of another encoding is read as text, with a doubt',
    Buffer.from(LARGE, 'latin1'),
    'text xé, doubted',
  ],
  ['large and binary is not read', Buffer.from(`${LARGE}\0`), 'problem'],
])('a list that is %s', async (_, bytes, expected) => {
  const folder = folderOf({ 'a.bib': bytes });
  const found = await readList(diskFiles([folder]), join(folder, 'a.bib'), 'a.bib');
  expect(inWords(found)).toBe(expected);
});

/** How a list was found, with its text, of which what is repeated is left out. */
function inWords(found: FoundList): string {
  if ('problem' in found) return 'problem';
  if ('encoded' in found) return `encoded ${short(found.encoded.textAt(0, found.encoded.bytes.length))}`;
  return `text ${short(found.text)}${found.doubt ? ', doubted' : ''}`;
}

function short(text: string): string {
  return text === LARGE ? 'xé' : text.slice(0, 10);
}

test('what is no path at all is told', async () => {
  const message = '"x" cannot be read (ERR_INVALID_ARG_VALUE): try again.';
  expect(await diskFiles(['/']).read('/a/\0', 'x')).toEqual({ problem: { message } });
});

test('symbolic links are followed to what may be read only', async () => {
  const folder = folderOf({ 'a/one.txt': '1', 'c/three.txt': '3' });
  mkdirSync(join(folder, 'a/in'));
  symlinkSync('../one.txt', join(folder, 'a/in/inside.txt'));
  symlinkSync('../../c', join(folder, 'a/in/outside'));
  symlinkSync('a', join(folder, 'link'));
  const { read } = diskFiles([join(folder, 'link')]);
  expect(await read(join(folder, 'link/in/inside.txt'), 'x')).toEqual({ text: '1' });
  expect(await read(join(folder, 'link/in/outside/three.txt'), 'x')).toEqual(OUT);
});

test('a file of any size is read in pieces, characters in one piece', async () => {
  const text = 'é€😀'.repeat(400_000);
  const folder = folderOf({ 'a/large.csv': text, 'c/three.txt': '3' });
  const { pieces } = diskFiles([join(folder, 'a')]);
  const taken: string[] = [];
  const take = (piece: string) => void taken.push(piece);
  expect(await pieces(join(folder, 'a/large.csv'), 'x', take)).toBeUndefined();
  expect(taken.length).toBeGreaterThan(1);
  expect(taken.join('') === text).toBe(true);
  expect(await pieces(join(folder, 'c/three.txt'), 'x', take)).toEqual(OUT.problem);
  expect(await pieces(join(folder, 'a'), 'x', take)).toEqual({
    message: '"x" is a folder: name the files in it.',
  });
  expect(await pieces(join(folder, 'a/none'), 'x', take)).toMatchObject({ message: expect.any(String) });
});

describe('a version', () => {
  /** The version of a file when the clock is so many ms ahead of what it says now. */
  const versionOf = (path: string, ahead: number) => diskFiles([], () => Date.now() + ahead).version(path);

  test.each([
    ['was changed just now', 0, false],
    ['was changed some time ago', 10_000, true],
    ['has been changed since, as the clock went back an hour', -3_600_000, false],
    ['was changed before the clock went on by an hour', 3_600_000, true],
  ])('of a file that %s', async (_, ahead, isSettled) => {
    const path = join(folderOf({ 'one.txt': '1' }), 'one.txt');
    expect(await versionOf(path, ahead)).toEqual({ id: expect.stringContaining('one.txt'), isSettled });
  });

  test('is another when the file is', async () => {
    const folder = folderOf({ 'one.txt': '1', 'two.txt': '2' });
    const path = join(folder, 'one.txt');
    const first = await versionOf(path, 0);
    expect(await versionOf(path, 9000)).toMatchObject({ id: first?.id });
    utimesSync(path, 1, 1);
    const second = await versionOf(path, 0);
    expect(second?.id).not.toBe(first?.id);
    renameSync(join(folder, 'two.txt'), path);
    expect((await versionOf(path, 0))?.id).not.toBe(second?.id);
    rmSync(path);
    expect(await versionOf(path, 0)).toBeUndefined();
  });
});

test('a path as people give it becomes absolute', () => {
  expect(absolutePath('.')).toBe(process.cwd().replaceAll('\\', '/'));
  expect(absolutePath('a/../b/')).toBe(`${absolutePath('.')}/b`);
});

describe('a file that is read in parts', () => {
  /** The file with this text, in place as the version that it is, and what changes it. */
  async function placed(text: string) {
    const folder = folderOf({ 'r.bib': text });
    const path = join(folder, 'r.bib');
    const files = diskFiles([folder]);
    const { id = '' } = (await files.version(path)) ?? {};
    return { folder, path, files, id, file: await files.inPlace?.(path, id) };
  }

  test('gives them by bytes', async () => {
    const { file } = await placed('Ren\u00e9 and \u65e5');
    expect(file?.size).toBe(13);
    expect([file?.textAt(0, 5), file?.textAt(10, 13), file?.textAt(10, 99)]).toEqual([
      'Ren\u00e9',
      '\u65e5',
      '\u65e5',
    ]);
  });

  test.each<[string, (path: string) => void]>([
    ['was changed', (path) => writeFileSync(path, 'ab')],
    ['is gone', (path) => rmSync(path)],
    ['is a folder now', (path) => (rmSync(path), mkdirSync(path))],
  ])('gives nothing once it %s', async (_, change) => {
    const { path, files, id, file } = await placed('a');
    expect(file?.textAt(0, 1)).toBe('a');
    await turn();
    change(path);
    expect(file?.textAt(0, 1)).toBe('');
    expect(await files.inPlace?.(path, id)).toBeUndefined();
  });

  test('gives nothing at once where what is in it was changed', async () => {
    const { path, file } = await placed('a');
    expect(file?.textAt(0, 1)).toBe('a');
    writeFileSync(path, 'ab');
    expect(file?.textAt(0, 1)).toBe('');
  });

  test('is not had where it may not be read', async () => {
    const { path, id, folder } = await placed('a');
    const elsewhere = diskFiles([join(folder, 'b')]);
    expect(await elsewhere.inPlace?.(path, id)).toBeUndefined();
    symlinkSync(path, join(folder, 'link.bib'));
    mkdirSync(join(folder, 'b'));
    expect(await elsewhere.inPlace?.(join(folder, 'link.bib'), id)).toBeUndefined();
  });
});
