import { expect, test } from 'vitest';
import { createOpener } from '../../server/src/core/sources/open-base';
import { clientFiles } from '../../server/src/remote/client-files';
import { remoteProduct } from '../../server/src/remote/product';
import { folderOf } from '../node/folder';
import { remoteOn } from '../support/editor-files';
import { SMALL_BASE } from '../support/lsp-engine';

const COMPILED = JSON.stringify({ base: SMALL_BASE, sources: { 'evidence.yaml': 'digest' } });

test('the base that comes with the product is read in one piece, and its files are where they can be shown', async () => {
  const folder = folderOf({ 'dist/base/ketamine.json': COMPILED });
  const remote = remoteOn(folder);
  const { bundled } = remoteProduct(remote);
  const [name] = bundled.names;
  const library = { roots: [], files: clientFiles(remote, []), bundled };
  const opened = await createOpener({ kind: 'bundled', name }, library)();
  expect(opened).toMatchObject({ base: { name: SMALL_BASE.name }, folder: `${folder}/data/ketamine` });
});

test.each([
  ['missing', {}],
  ['damaged', { 'dist/base/ketamine.json': '{"base":' }],
])('a base that is %s is none', async (_, files) => {
  const { bundled } = remoteProduct(remoteOn(folderOf(files)));
  expect(await bundled.find(bundled.names[0])).toBeUndefined();
});

test('there is no base of another name', async () => {
  const { bundled } = remoteProduct(remoteOn(folderOf({ 'dist/base/ketamine.json': COMPILED })));
  expect(await bundled.find('../ketamine')).toBeUndefined();
});

test('styles are read by their names, those that are missing are left out', async () => {
  const { readStyles } = remoteProduct(remoteOn(folderOf({ 'data/styles/a.csl': '<style/>' })));
  expect([...(await readStyles(['a.csl', 'b.csl']))]).toEqual([['a.csl', '<style/>']]);
});
