import { beforeEach, expect, test, vi } from 'vitest';
import { Uri } from 'vscode';
import { saveFile } from '../../client/src/save-file';
import { whyNotSaved } from '../../client/src/why-not-saved';

/** What is on disk, and what the file system says to a call. */
const disk = vi.hoisted(() => ({ files: new Map<string, string>(), fails: new Map<string, string>() }));

vi.mock('vscode', () => {
  interface FakeUri {
    readonly path: string;
    readonly with: (change: { path: string }) => FakeUri;
  }
  const uri = (path: string): FakeUri => ({ path, with: (change) => uri(change.path) });
  const fail = (call: string): void => {
    const said = disk.fails.get(call);
    if (said !== undefined) throw new Error(said);
  };
  const fs = {
    writeFile: async ({ path }: FakeUri, bytes: Uint8Array) => {
      disk.files.set(path, 'a part');
      fail('writeFile');
      disk.files.set(path, new TextDecoder().decode(bytes));
    },
    rename: async (from: FakeUri, to: FakeUri) => {
      fail('rename');
      disk.files.set(to.path, disk.files.get(from.path) ?? '');
      disk.files.delete(from.path);
    },
    delete: async ({ path }: FakeUri) => void disk.files.delete(path),
  };
  return { Uri: { file: uri }, workspace: { fs } };
});

beforeEach(() => {
  disk.files.clear();
  disk.fails.clear();
});

const save = (): Promise<string | undefined> =>
  saveFile(Uri.file('/ws/map.svg'), new TextEncoder().encode('<svg/>'));

test('a file is saved, over one that is there', async () => {
  disk.files.set('/ws/map.svg', 'before');
  expect(await save()).toBeUndefined();
  expect([...disk.files]).toEqual([['/ws/map.svg', '<svg/>']]);
});

test.each([
  ['writeFile', 'Unable to write file (Error: ENOSPC: no space left on device, write)', 'the disk is full'],
  ['writeFile', 'NoPermissions (FileSystemError): Error: EROFS', 'you may not write there'],
  ['rename', 'EPERM: operation not permitted', 'you may not write there'],
  ['rename', 'Out of luck', 'see whether the disk has room and you may write there'],
])('where %s fails with %s, the file stays as it was', async (call, said, why) => {
  disk.files.set('/ws/map.svg', 'before');
  disk.fails.set(call, said);
  expect(await save()).toBe(why);
  expect([...disk.files]).toEqual([['/ws/map.svg', 'before']]);
});

test.each([
  [new Error('EntryNotFound (FileSystemError): ENOENT'), 'there is no such folder'],
  [new Error('EDQUOT: disk quota exceeded'), 'you have used up your share of the disk'],
  ['a word', 'see whether the disk has room and you may write there'],
])('%s: %s', (error, why) => {
  expect(whyNotSaved(error)).toBe(why);
});
