import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
