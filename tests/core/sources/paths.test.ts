import { expect, test } from 'vitest';
import {
  folderOf,
  foldersUpTo,
  isAbsolute,
  isWithin,
  nameOf,
  pathFrom,
  relativePath,
  tidyPath,
} from '../../../server/src/core/sources/paths';

test.each([
  ['/', '/'],
  ['/ws/base/', '/ws/base'],
  ['/ws/./a/../b//c', '/ws/b/c'],
  ['/../../etc', '/etc'],
  ['C:\\Reviews\\Tea', 'c:/Reviews/Tea'],
  ['C:\\', 'c:/'],
  ['c:/..', 'c:/'],
  ['\\\\server\\share\\a\\..\\..\\b', '//server/share/b'],
  ['//server/share', '//server/share'],
  ['a/b', '/a/b'],
])('%s is kept as %s', (path, tidy) => {
  expect(tidyPath(path)).toBe(tidy);
  expect(tidyPath(tidy)).toBe(tidy);
});

test.each([
  ['/ws/drafts', 'refs.bib', '/ws/drafts/refs.bib'],
  ['/ws/drafts', '../base', '/ws/base'],
  ['/ws', '../../..', '/'],
  ['/', 'a', '/a'],
  ['c:/ws', '..\\x', 'c:/x'],
  ['/ws', '/etc/passwd', '/etc/passwd'],
])('from %s, %s is %s', (folder, written, path) => {
  expect(pathFrom(folder, written)).toBe(path);
});

test.each([
  ['/ws/base', '/ws/base/claims.yaml', 'claims.yaml'],
  ['/ws/base', '/ws/shared/a/claims.yaml', '../shared/a/claims.yaml'],
  ['/ws/base', '/ws', '../'],
  ['/ws', '/ws', ''],
  ['/', '/a/b', 'a/b'],
  ['/ws-old', '/ws/a', '../ws/a'],
  ['c:/ws', 'd:/a', 'd:/a'],
])('the way from %s to %s is "%s", and leads there', (folder, path, way) => {
  expect(relativePath(folder, path)).toBe(way);
  expect(pathFrom(folder, way)).toBe(path);
});

test.each([
  ['/ws', '/ws', true],
  ['/ws', '/ws/a', true],
  ['/ws', '/wsx', false],
  ['/ws/a', '/ws', false],
  ['/', '/a', true],
  ['c:/', 'c:/a', true],
  ['c:/', 'd:/a', false],
])('%s holds %s: %s', (folder, path, expected) => {
  expect(isWithin(folder, path)).toBe(expected);
});

test('the folders around a file are the nearest first, up to the top and none when it is not below', () => {
  expect(foldersUpTo('/ws', '/ws/a/b/draft.md')).toEqual(['/ws/a/b', '/ws/a', '/ws']);
  expect(foldersUpTo('/', '/draft.md')).toEqual(['/']);
  expect(foldersUpTo('c:/', 'c:/a/b')).toEqual(['c:/a', 'c:/']);
  expect(foldersUpTo('/other', '/ws/a/draft.md')).toEqual([]);
});

test('a path has a folder and a name, the root lies in itself', () => {
  expect([folderOf('/ws/a.md'), nameOf('/ws/a.md')]).toEqual(['/ws', 'a.md']);
  expect([folderOf('/a.md'), folderOf('/'), folderOf('c:/')]).toEqual(['/', '/', 'c:/']);
  expect(['/a', 'c:/a', 'C:\\a', '//s/share/a', 'a', './a', ''].map(isAbsolute)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});
