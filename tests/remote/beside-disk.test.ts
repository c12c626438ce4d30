import { expect, test } from 'vitest';
import { draftsBesideDisk, filesBesideDisk } from '../../server/src/remote/beside-disk';
import { memoryFiles } from '../core/sources/memory-library';

const DISK = '/ws/a.md';
const OTHER = '//memfs:/@/ws/a.md';

test('each path is read where it is', async () => {
  const both = (text: string) => memoryFiles({ [DISK]: text, [OTHER]: text });
  const files = filesBesideDisk(both('on disk'), both('elsewhere'));
  for (const read of [files.read, files.readList]) {
    // oxlint-disable-next-line no-await-in-loop
    expect([await read?.(DISK, 'x'), await read?.(OTHER, 'x')]).toEqual([
      { text: 'on disk' },
      { text: 'elsewhere' },
    ]);
  }
});

test('drafts are found on disk and elsewhere, each folder where it is', async () => {
  const findIn = (where: string) => async (folders: readonly string[]) =>
    folders.map((folder) => `${folder}/${where}.md`);
  const find = draftsBesideDisk(findIn('on-disk'), findIn('elsewhere'));
  expect(await find(['/ws', '//memfs:/@/ws'])).toEqual(['/ws/on-disk.md', '//memfs:/@/ws/elsewhere.md']);
});
