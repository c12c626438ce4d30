import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../../server/src/node/new-folder';
import { failing } from './failing';
import { folderOf } from './folder';

const FILES = [
  { path: 'a.yaml', text: 'a: é\r\n' },
  { path: 'b.yaml', text: '' },
];

test('a folder is made with its files, and with the folders above it', async () => {
  const path = join(folderOf({}), 'x', 'tea-review');
  expect(newFolder(path).name).toBe('tea-review');
  expect(await newFolder(path).make(FILES)).toBeUndefined();
  expect(readdirSync(path).toSorted()).toEqual(['a.yaml', 'b.yaml']);
  expect(readFileSync(join(path, 'a.yaml'), 'utf8')).toBe('a: é\r\n');
});

test('a folder that is there is used, and nothing in it touched', async () => {
  const path = folderOf({ 'draft.md': 'mine' });
  expect(newFolder(path).name).toBe(basename(path));
  expect(await newFolder(path).make(FILES)).toBeUndefined();
  expect(readFileSync(join(path, 'draft.md'), 'utf8')).toBe('mine');
});

test('files that are in the way are named, whatever their case, and none is made', async () => {
  const path = folderOf({ 'B.YAML': 'mine' });
  expect(await newFolder(path).make(FILES)).toEqual({ inTheWay: ['b.yaml'] });
  expect(readdirSync(path)).toEqual(['B.YAML']);
});

test('what cannot be made is told in one sentence, and what was made before it is gone', async () => {
  const path = folderOf({ file: '' });
  expect(await newFolder(join(path, 'file')).make(FILES)).toEqual({
    failed: expect.stringMatching(/^No files can be made in ".*file": it is no folder\.$/),
  });
  const long = { path: `${'x'.repeat(300)}.yaml`, text: '' };
  expect(await newFolder(path).make([...FILES, long])).toEqual({
    failed: expect.stringMatching(/: the name is too long\.$/),
  });
  expect(existsSync(join(path, 'a.yaml'))).toBe(false);
});

describe('a disk that fails', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'you have used up your share of the disk'],
    ['EROFS', 'the disk can only be read'],
    ['EIO', 'the disk failed'],
  ])('with %s is told, and nothing is left of what was made', async (code, reason) => {
    const path = folderOf({ 'draft.md': 'mine' });
    const folder = join(path, 'new/in/it');
    const full = failing({ writeFile: [undefined, code] });
    expect(await newFolder(folder, full).make(FILES)).toEqual({
      failed: `No files can be made in "${folder}": ${reason}.`,
    });
    expect(readdirSync(path)).toEqual(['draft.md']);
  });

  test('where folders cannot be made is told, too', async () => {
    const path = folderOf({});
    expect(await newFolder(join(path, 'new'), failing({ mkdir: ['EACCES'] })).make(FILES)).toEqual({
      failed: expect.stringMatching(/: you have no permission to write there\.$/),
    });
  });

  test('does not take away what somebody else made at the same time', async () => {
    const path = folderOf({});
    writeFileSync(join(path, 'b.yaml'), 'theirs');
    // It came after the folder was looked at.
    const files = failing({ readdir: ['ENOENT'] });
    expect(await newFolder(path, files).make(FILES)).toMatchObject({ failed: expect.any(String) });
    expect(readdirSync(path)).toEqual(['b.yaml']);
  });
});

test.each([
  ['in it', 'list.bib', 'list.bib'],
  ['deeper in it', 'refs/list.bib', 'refs/list.bib'],
  ['whose name begins with dots', '..list.bib', '..list.bib'],
  ['above it', '../list.bib', undefined],
  ['that a link in it leads to elsewhere', 'link.bib', undefined],
])('a file %s', async (_, file, within) => {
  const elsewhere = join(folderOf({ 'other.bib': '' }), 'other.bib');
  const path = folderOf({ 'list.bib': '', 'refs/list.bib': '', '..list.bib': '' });
  symlinkSync(elsewhere, join(path, 'link.bib'));
  expect(await newFolder(path).within(join(path, file))).toBe(within);
});

test('a folder that is not there has nothing in it', async () => {
  const path = folderOf({ 'list.bib': '' });
  expect(await newFolder(join(path, 'new')).within(join(path, 'list.bib'))).toBeUndefined();
});
