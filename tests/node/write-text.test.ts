import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeText } from '../../server/src/node/write-text';
import { failing } from './failing';
import { folderOf } from './folder';

test('a file is made', async () => {
  const folder = folderOf({});
  expect(await writeText(join(folder, 'é.svg'), '<svg/>')).toBeUndefined();
  expect(readFileSync(join(folder, 'é.svg'), 'utf8')).toBe('<svg/>');
  expect(readdirSync(folder)).toEqual(['é.svg']);
});

test('a file that is there is written over, and may be read and written by the same people', async () => {
  const folder = folderOf({ 'a.svg': 'before' });
  const path = join(folder, 'a.svg');
  chmodSync(path, 0o640);
  expect(await writeText(path, 'after')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('after');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('what a link leads to is written, and the link stays', async () => {
  const folder = folderOf({ 'real/a.svg': 'before' });
  symlinkSync('real/a.svg', join(folder, 'a.svg'));
  expect(await writeText(join(folder, 'a.svg'), 'after')).toBeUndefined();
  expect(lstatSync(join(folder, 'a.svg')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real/a.svg'), 'utf8')).toBe('after');
});

test.each([
  ['in a folder that is not there', 'none/a.svg', 'there is no such folder'],
  ['in a file', 'a.svg/b.svg', 'it is no folder'],
  ['where a folder is', 'folder', 'it is a folder'],
  ['under too long a name', `${'x'.repeat(300)}.svg`, 'the name is too long'],
])('%s nothing is written', async (_, name, reason) => {
  const path = join(folderOf({ 'a.svg': 'before', 'folder/b': '' }), name);
  expect(await writeText(path, 'after')).toBe(`"${path}" can't be written: ${reason}.`);
});

describe('a file stays as it was, and nothing is left beside it,', () => {
  test.each<[string, Parameters<typeof failing>[0], string]>([
    ['when the disk is full', { writeFile: ['ENOSPC'] }, 'the disk is full'],
    ['when the disk can only be read', { writeFile: ['EROFS'] }, 'the disk can only be read'],
    ['when its folder is not ours', { writeFile: ['EACCES'] }, 'you have no permission to write there'],
    ['when it is not ours itself', { access: ['EACCES'] }, 'you have no permission to write there'],
    ['when it cannot take its place', { rename: ['EPERM'] }, 'you have no permission to write there'],
    ['when it cannot be looked at', { stat: ['EIO'] }, 'the disk failed'],
  ])('%s', async (_, failures, reason) => {
    const folder = folderOf({ 'a.svg': 'before' });
    const path = join(folder, 'a.svg');
    expect(await writeText(path, 'after', failing(failures))).toBe(`"${path}" can't be written: ${reason}.`);
    expect(readdirSync(folder)).toEqual(['a.svg']);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });
});
