import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemText } from '../../server/src/core/evidence/problem-text';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { loadBundledBase } from '../../server/src/node/bundled-base';
import { compileBase } from '../../server/src/node/compile-base';
import { folderOf } from './folder';

const DATA = join(__dirname, '..', '..', 'data', 'ketamine');
const MANIFEST = 'name: Small\nversion: "1"\nfiles: {}\n';

test('the bundled base has no problems and is as large as it should be', async () => {
  const opened = await loadBaseFromFolder(DATA);
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  const { base } = opened;
  expect(base.problems.map(problemText)).toEqual([]);
  expect(base.references).toHaveLength(84);
  expect(base.trials.length).toBeGreaterThan(0);
  expect(base.claims.length).toBeGreaterThan(0);
});

test('from the source, the bundled base is that of data/', async () => {
  expect(await loadBundledBase()).toEqual(await loadBaseFromFolder(DATA));
});

/** A product of which the small base is built, its name changed in the compiled one, and then its files are spoilt. */
async function builtOf(spoilt: Record<string, string>): Promise<string> {
  const folder = folderOf({ 'data/ketamine/evidence.yaml': MANIFEST });
  const compiled = await compileBase(join(folder, 'data/ketamine'));
  return folderOf({
    'data/ketamine/evidence.yaml': MANIFEST,
    'dist/base/ketamine.json': JSON.stringify({ ...compiled, base: { ...compiled.base, name: 'Compiled' } }),
    ...spoilt,
  });
}

test('beside a bundled program, the compiled base is read, with the folder of the files', async () => {
  const built = await builtOf({});
  expect(await loadBundledBase(join(built, 'dist'))).toMatchObject({
    base: { name: 'Compiled' },
    folder: join(built, 'data', 'ketamine'),
  });
});

test('when a file has changed since the build, the files are read', async () => {
  const built = await builtOf({ 'data/ketamine/evidence.yaml': MANIFEST.replace('Small', 'Changed') });
  expect(await loadBundledBase(join(built, 'dist'))).toMatchObject({ base: { name: 'Changed' } });
});

test('a folder that is no base cannot be compiled', async () => {
  await expect(compileBase(folderOf({}))).rejects.toThrow('"evidence.yaml" does not exist');
});

test.each([
  ['missing', undefined],
  ['cut off', '{"name": "x"'],
  ['something else', '{"name": "x"}'],
  ['no base', '[]'],
])('when the compiled base is %s, the files are read', async (_, compiled) => {
  const folder = folderOf({
    'data/ketamine/evidence.yaml': MANIFEST,
    ...(compiled === undefined ? {} : { 'dist/base/ketamine.json': compiled }),
  });
  expect(await loadBundledBase(join(folder, 'dist'))).toMatchObject({ base: { name: 'Small' } });
});

test('when both are missing, that is said', async () => {
  expect(await loadBundledBase(join(folderOf({}), 'a', 'b', 'c', 'd', 'e'))).toEqual({
    unreadable: 'A base that comes with Evidence Lens is missing: install it again.',
  });
});
