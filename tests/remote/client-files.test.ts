import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { remoteClient } from '../../server/src/remote/client';
import { clientFiles, type Remote } from '../../server/src/remote/client-files';
import { folderOf } from '../node/folder';
import { remoteOn } from '../support/editor-files';

const OUT = { problem: { message: '"x" leads out of the workspace: move the file into it.' } };

test('the client refuses what is outside of its workspace, whatever the server asks for', async () => {
  const folder = folderOf({ 'ws/one.txt': '1', 'two.txt': '2' });
  const { read, exists } = clientFiles(remoteOn(join(folder, 'ws')), ['/']);
  expect(await read(join(folder, 'ws/one.txt'), 'x')).toEqual({ text: '1' });
  expect(await read(join(folder, 'two.txt'), 'x')).toEqual(OUT);
  expect(await exists(join(folder, 'two.txt'))).toBe(false);
});

test('a link is not followed, as nobody can say where it leads', async () => {
  const folder = folderOf({ 'one.txt': '1' });
  symlinkSync('one.txt', join(folder, 'link.txt'));
  expect(await clientFiles(remoteOn(folder), [folder]).read(join(folder, 'link.txt'), 'x')).toEqual({
    problem: { message: '"x" is a symbolic link, which is not followed here: put the file in its place.' },
  });
});

test('a version tells a file from what it was, unless it was changed just now or at no time', async () => {
  const folder = folderOf({ 'old.txt': '1', 'new.txt': '1', 'timeless.txt': '1' });
  utimesSync(join(folder, 'old.txt'), 1000, 1000);
  utimesSync(join(folder, 'timeless.txt'), 0, 0);
  const { version } = clientFiles(remoteOn(folder), [folder]);
  expect(await version(join(folder, 'old.txt'))).toEqual({ id: '1 1000000', isSettled: true });
  expect(await version(join(folder, 'new.txt'))).toMatchObject({ isSettled: false });
  expect(await version(join(folder, 'timeless.txt'))).toMatchObject({ isSettled: false });
  expect(await version(join(folder, 'none.txt'))).toBeUndefined();
});

test('bytes that come as text are what they were', async () => {
  const bytes = Buffer.from('Müller').toString('base64');
  const ask = async <R>(): Promise<R> => JSON.parse(JSON.stringify({ bytes }));
  const remote: Remote = { client: remoteClient(ask), pause: async () => undefined, now: Date.now };
  expect(await clientFiles(remote, ['/ws']).read('/ws/a.md', 'a.md')).toEqual({ text: 'Müller' });
});

test.each([
  ['does not answer', () => Promise.reject(new Error('gone'))],
  ['says nothing', () => Promise.resolve(null)],
  ['sends bytes over a connection that has none', () => Promise.resolve({ bytes: { 0: 65 } })],
  ['sends what is no Base64', () => Promise.resolve({ bytes: '%' })],
])('a client that %s has no files', async (_, answer) => {
  const ask = async <R>(): Promise<R> => JSON.parse(JSON.stringify(await answer()));
  const remote: Remote = { client: remoteClient(ask), pause: async () => undefined, now: Date.now };
  expect(await clientFiles(remote, ['/ws']).read('/ws/a.md', 'a.md')).toEqual({
    problem: { message: '"a.md" cannot be read (the editor does not give it): try again.' },
  });
});
