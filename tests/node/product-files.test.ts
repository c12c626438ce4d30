import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../server/src/node/disk-files';
import { productFiles } from '../../server/src/node/product-files';
import { folderOf } from './folder';

const FILES = {
  'plain.yaml': 'name: plain\n',
  'accents.yaml': 'name: Ménière\n',
  'latin.yaml': Buffer.from('name: M\xe9ni\xe8re\n', 'latin1'),
  'binary.yaml': Buffer.from([0, 1, 2, 3]),
  'large.yaml': ' '.repeat(9 * 1024 * 1024),
  'folder/one.yaml': '',
};

test.each([...Object.keys(FILES), 'folder', 'none.yaml', 'out.yaml', 'plain.yaml/more'])(
  '%s reads as any file on disk does',
  async (path) => {
    const folder = folderOf(FILES);
    symlinkSync('/etc/hostname', join(folder, 'out.yaml'));
    const file = join(folder, path);
    const [product, disk] = [productFiles(folder), diskFiles([folder])];
    expect(await product.read(file, path)).toEqual(await disk.read(file, path));
    expect(await product.version(file)).toEqual(await disk.version(file));
  },
);
