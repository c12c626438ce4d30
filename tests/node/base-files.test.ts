import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { problemText } from '../../server/src/core/evidence/problem-text';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { folderOf } from './folder';

const MANIFEST = 'name: On disk\nversion: "1"\nfiles:\n  facts:\n    - in/facts.yaml\n';
const FACTS = 'figures: []\n';

/** The base of these files after `spoil`, which gets its folder: its problems, each on one line. */
async function problemsAfter(
  files: Record<string, string | Uint8Array>,
  spoil: (folder: string) => void | Promise<void> = () => {},
): Promise<string[]> {
  const folder = folderOf({ 'evidence.yaml': MANIFEST, 'in/facts.yaml': FACTS, ...files });
  await spoil(folder);
  const opened = await loadBaseFromFolder(folder);
  return 'base' in opened ? opened.base.problems.map(problemText) : [opened.unreadable];
}

test('a base is loaded from its folder, which may be given relative to the working directory', async () => {
  const folder = folderOf({ 'evidence.yaml': MANIFEST, 'in/facts.yaml': FACTS });
  for (const written of [folder, `${folder}/`, relative(process.cwd(), folder)]) {
    const opened = await loadBaseFromFolder(written);
    expect(opened).toMatchObject({ base: { name: 'On disk', problems: [] }, folder });
  }
});

const readAs = (byte: string, character: string) =>
  `The byte ${byte} is no UTF-8 and is read as "${character}" (Windows-1252): save the file as UTF-8.`;
const BINARY = 'This is binary data or UTF-16: save it as text in UTF-8.';

test.each([
  ['Latin-1', Buffer.from('figures: []\n# caf\xe9\n', 'latin1'), `in/facts.yaml:2:6 ${readAs('E9', 'é')}`],
  [
    'Latin-1 after a byte order mark',
    Buffer.from('\xef\xbb\xbf# \xe9', 'latin1'),
    `in/facts.yaml:1:3 ${readAs('E9', 'é')}`,
  ],
  [
    'a wrong byte after a replacement character and an emoji',
    Buffer.concat([Buffer.from('# �😀'), Buffer.of(0xff)]),
    `in/facts.yaml:1:6 ${readAs('FF', 'ÿ')}`,
  ],
  [
    'a character cut off at the end',
    Buffer.from('# é').subarray(0, -1),
    `in/facts.yaml:1:3 ${readAs('C3', 'Ã')}`,
  ],
  ['binary data', Buffer.from('a\nbc\0'), `in/facts.yaml:2:3 ${BINARY}`],
  ['UTF-16', Buffer.from('\uFEFFfigures', 'utf16le'), `in/facts.yaml:1:4 ${BINARY}`],
  [
    'an empty file',
    '',
    'in/facts.yaml:1:1 The file is empty: give it lists under any of "figures:", "assertions:".',
  ],
])('tells of %s', async (_, content, problem) => {
  expect(await problemsAfter({ 'in/facts.yaml': content })).toEqual([problem]);
});

test('of a reference list in Latin-1 every reference is read, and the first byte told as a warning', async () => {
  const bib = '@book{a, author = {M\xfcller, Ren\xe9}}\n@book{b, title = {\xdcber}}\n';
  const folder = folderOf({
    'evidence.yaml': 'name: On disk\nversion: "1"\nfiles:\n  references: [refs.bib]\n',
    'refs.bib': Buffer.from(bib, 'latin1'),
  });
  const opened = await loadBaseFromFolder(folder);
  const { references = [], problems = [] } = 'base' in opened ? opened.base : {};
  expect(references.map(({ csl }) => csl.author?.[0]?.family ?? csl.title)).toEqual(['Müller', 'Über']);
  expect(problems).toMatchObject([
    { severity: 'warning', message: readAs('FC', 'ü'), line: 0, character: 20 },
  ]);
});

test.each([
  ['refs.yaml', 50_000_000, 8],
  ['refs.txt', 9_000_000, 8],
  ['refs.bib', 256 * 1024 * 1024 + 1, 256],
  ['refs.json', 256 * 1024 * 1024 + 1, 256],
])('%s of %i bytes is too large, is one problem, and all else is read', async (list, size, most) => {
  const manifest = `${MANIFEST}  references: [${list}, more.bib]\n`;
  const files = { 'evidence.yaml': manifest, 'more.bib': '@book{a, title = {T}}\n', [list]: '' };
  const problems = await problemsAfter(files, (folder) => truncateSync(join(folder, list), size));
  expect(problems).toEqual([`${list}:1:1 The file is larger than ${most} MiB: split it into several files.`]);
});

test.each(['bib', 'ris', 'nbib', 'xml', 'json'])(
  'a reference list (.%s) of 9 MB is read',
  async (extension) => {
    const list = `refs.${extension}`;
    const manifest = `${MANIFEST}  references: [${list}]\n`;
    const problems = await problemsAfter({
      'evidence.yaml': manifest,
      [list]: Buffer.alloc(9_000_000, `${' '.repeat(999)}\n`),
    });
    expect(problems).toEqual([expect.stringMatching(/The file (?:holds no|is empty)/)]);
  },
);

const LISTED = 'evidence.yaml:5:7 "in/facts.yaml"';

test.each([
  [
    'a missing file',
    (file: string) => rmSync(file),
    `${LISTED} does not exist: correct the path, or add the file.`,
  ],
  [
    'a file for a folder',
    (file: string) => {
      rmSync(join(file, '..'), { recursive: true });
      symlinkSync('evidence.yaml', join(file, '..'));
    },
    `${LISTED} does not exist: correct the path, or add the file.`,
  ],
  [
    'a folder',
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
    `${LISTED} is a folder: name the files in it.`,
  ],
  [
    'a socket',
    async (file: string) => {
      rmSync(file);
      const server = createServer();
      onTestFinished(() => void server.close());
      await new Promise<void>((done) => void server.listen(file, done));
    },
    `${LISTED} is no regular file: name a text file.`,
  ],
  [
    'a file of 9 MB',
    (file: string) => truncateSync(file, 9_000_000),
    'in/facts.yaml:1:1 The file is larger than 8 MiB: split it into several files.',
  ],
  [
    'a link to itself',
    (file: string) => {
      rmSync(file);
      symlinkSync('facts.yaml', file);
    },
    `${LISTED} cannot be read: its symbolic links go round in circles, so replace them.`,
  ],
])('tells of %s', async (_, spoil, problem) => {
  expect(await problemsAfter({}, (folder) => spoil(join(folder, 'in/facts.yaml')))).toEqual([problem]);
});

test('a symbolic link is followed within the folder and not out of it', async () => {
  const outside = folderOf({ 'facts.yaml': FACTS });
  const link = (target: string) => (folder: string) => {
    rmSync(join(folder, 'in'), { recursive: true });
    symlinkSync(target, join(folder, 'in'));
  };
  expect(await problemsAfter({ 'elsewhere/facts.yaml': FACTS }, link('elsewhere'))).toEqual([]);
  expect(await problemsAfter({}, link(outside))).toEqual([
    `${LISTED} leads out of the workspace: move the file into it.`,
  ]);
});

test('a folder that is a symbolic link itself is a base like any other', async () => {
  const folder = folderOf({ 'base/evidence.yaml': MANIFEST, 'base/in/facts.yaml': FACTS });
  symlinkSync('base', join(folder, 'link'));
  expect(await loadBaseFromFolder(join(folder, 'link'))).toMatchObject({ base: { problems: [] } });
});

test('a base may build on another in the same repository, and on none outside of it', async () => {
  const extended = (path: string) => `name: On top\nversion: "1"\nextends: ${path}\nfiles: {}\n`;
  const folder = folderOf({
    'repository/.git/HEAD': '',
    'repository/own/evidence.yaml': extended('../shared'),
    'repository/far/evidence.yaml': extended('../../outside'),
    'repository/shared/evidence.yaml': MANIFEST,
    'repository/shared/in/facts.yaml': 'figures: 1\n',
    'outside/evidence.yaml': MANIFEST,
    'outside/in/facts.yaml': FACTS,
  });
  const problems = async (path: string) => {
    const opened = await loadBaseFromFolder(join(folder, path));
    return 'base' in opened ? opened.base.problems.map(problemText) : [opened.unreadable];
  };
  expect(await problems('repository/own')).toEqual([
    '../shared/in/facts.yaml:1:1 "figures" must be a list: begin each record with "- ".',
  ]);
  expect(await problems('repository/far')).toEqual([
    'evidence.yaml:3:10 "../../outside" leads out of the workspace: move the base into it.',
  ]);
});

test('a base may build on the bundled one, whose files are elsewhere', async () => {
  const folder = folderOf({ 'evidence.yaml': 'name: On top\nversion: "1"\nextends: bundled\nfiles: {}\n' });
  const opened = await loadBaseFromFolder(folder);
  expect(opened).toMatchObject({ base: { name: 'On top', problems: [] } });
  expect('base' in opened && opened.base.references).toHaveLength(84);
});

test('without a manifest there is no base, and the folder is named', async () => {
  const folder = folderOf({ 'other.yaml': '' });
  for (const place of [folder, join(folder, 'nowhere'), join(folder, 'other.yaml')]) {
    expect(await loadBaseFromFolder(place)).toEqual({
      unreadable: `There is no evidence base in "${place}": "evidence.yaml" does not exist: correct the path, or add the file.`,
    });
  }
});
