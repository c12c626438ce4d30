import { expect, test } from 'vitest';
import { foldersAround, pathFrom } from '../../server/src/core/sources/paths';
import { pathOfUri, uriOfPath } from '../../server/src/lsp/file-uri';

test.each([
  ['file:///ws/my%20draft.md', '/ws/my draft.md'],
  ['file:///c%3A/ws/a.md', 'c:/ws/a.md'],
  ['file:///C:/ws/a.md', 'c:/ws/a.md'],
  ['file:///c:/', 'c:/'],
  ['file://localhost/ws/a.md', '/ws/a.md'],
  ['file://server/share/a.md', '//server/share/a.md'],
  ['FILE:///ws/', '/ws'],
  ['file:///ws/%C3%A9%23.md?x#y', '/ws/é#.md'],
  ['file:///ws/%2e%2e/etc', '/etc'],
  ['file:///', '/'],
])('%s is %s', (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
});

test.each([
  'untitled:Untitled-1',
  'untitled:/ws/a.md',
  'output:log',
  'c:/ws/a.md',
  'file:/ws/a.md',
  'file://memfs:/@/ws/a.md',
  'memfs:',
  'file:',
  'file://server',
  'file:///%E0%A4%A',
  '/ws/a.md',
  '',
])('%j is no path', (uri) => {
  expect(pathOfUri(uri)).toBeUndefined();
});

test.each([
  ['/ws/my draft é#?.md', 'file:///ws/my%20draft%20%C3%A9%23%3F.md'],
  ['c:/ws/a.md', 'file:///c%3A/ws/a.md'],
  ['//server/share/a.md', 'file://server/share/a.md'],
  ['/', 'file:///'],
  ['//memfs:/@/ws/my draft.md', 'memfs:/ws/my%20draft.md'],
  ['//memfs:/@', 'memfs:/'],
  ['//vscode-vfs:/@github%2B7b/owner/a.md', 'vscode-vfs://github%2B7b/owner/a.md'],
  ['//https:/@127.0.0.1:8080/a.yaml', 'https://127.0.0.1:8080/a.yaml'],
])('the URI of %s is %s, and leads back', (path, uri) => {
  expect(uriOfPath(path)).toBe(uri);
  expect(pathOfUri(uri)).toBe(path);
});

test.each([
  ['memfs:/ws/../../../etc/a.md', '//memfs:/@/etc/a.md'],
  ['memfs:/ws/%2e%2e/%2E%2E/%2e%2e/etc/a.md', '//memfs:/@/etc/a.md'],
  ['memfs://host//server/share/a.md', '//memfs:/@host/server/share/a.md'],
  ['MEMFS:/ws/a.md?x#y', '//memfs:/@/ws/a.md'],
])('no way leads out of the file system of %s', (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
});

test('what lies in another file system has its folders around it, up to the root of that', () => {
  expect(foldersAround('//memfs:/@/ws/deep/a.md')).toEqual([
    '//memfs:/@/ws/deep',
    '//memfs:/@/ws',
    '//memfs:/@',
  ]);
  expect(pathFrom('//memfs:/@/ws', '../../../../a.md')).toBe('//memfs:/@/a.md');
});
