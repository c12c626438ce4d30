import { expect, test } from 'vitest';
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
  'vscode-vfs://github/ws/a.md',
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
])('the URI of %s is %s, and leads back', (path, uri) => {
  expect(uriOfPath(path)).toBe(uri);
  expect(pathOfUri(uri)).toBe(path);
});
