import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { identifiersOf } from '../../../server/src/core/bibliography/same-work';
import { completeAt } from '../../../server/src/core/completion/complete';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
import { createJoiner } from '../../../server/src/core/sources/joined-lists';
import { createListStore, IN_ONE_GO } from '../../../server/src/core/sources/list-store';
import type { ReadList } from '../../../server/src/core/sources/load-list';
import { withReferences } from '../../../server/src/core/sources/with-references';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';
import { baseOf, reference } from '../hover/small-base';
import { type ChangingFiles, encodingFiles, memoryFiles } from './memory-library';
import { type MemoryShelf, memoryShelf } from './memory-shelf';

const SEARCHED = { ...IN_ONE_GO, isSearched: true };

/** The list at a path as a program that has just started reads it, after all that it keeps has been kept. */
async function readBy(shelf: MemoryShelf, files: ChangingFiles, path: string): Promise<ReadList> {
  const store = createListStore(SEARCHED, shelf);
  let found = await store(path, path, files);
  while (found.more) {
    // oxlint-disable-next-line no-await-in-loop
    await found.more;
    // oxlint-disable-next-line no-await-in-loop
    found = await store(path, path, files);
  }
  const { list } = found;
  // It is kept behind the back of whoever asked.
  for (let turn = 0; turn < 20; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
  }
  if (!list) throw new Error(`${path} cannot be read`);
  return list;
}

/** All that a list tells, for comparison. */
function told({ byKey, byOtherKey, problems, keysOf, index }: ReadList) {
  const entries = [...byKey.values()].map(({ key, csl, aliases, line, character, file }) => {
    return { key, csl, aliases, line, character, file };
  });
  const identifiers = new Set(entries.flatMap(({ csl }) => identifiersOf(csl)));
  const { words, ...numbers } = index?.words ?? { words: [] };
  return {
    entries,
    others: [...byOtherKey].map(([key, one]) => [key, one.key]),
    problems,
    identified: [...identifiers].map((identifier) => keysOf(identifier)),
    words: Array.from({ length: words.length }, (_, at) => words.at(at)),
    numbers,
    order: index?.references.map(({ key }) => key),
  };
}

/** The same pseudo-random numbers below 1 for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  '}',
  '{',
  '"',
  '\n',
  ', ids = {odd, même}, ',
  '\n@xdata{x,',
  '<',
  ']',
  '\nER  - \n',
  'é',
  ' ',
];

/** A text into which some pieces were put, and from which some were taken. */
function broken(text: string, seed: number): string {
  const next = random(seed);
  let result = text;
  for (let change = 0; change < 30; change += 1) {
    const at = Math.floor(next() * result.length);
    const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
    const gone = next() < 0.5 ? Math.floor(next() * 40) : 0;
    result = result.slice(0, at) + piece + result.slice(at + gone);
  }
  return result;
}

const FORMATS: readonly (readonly [file: string, write: (items: readonly CslItem[]) => string])[] = [
  ['/ws/r.bib', (items) => writeBibtex(items, 'biblatex')],
  ['/ws/r.json', writeCslJson],
  ['/ws/r.ris', writeRis],
  ['/ws/r.nbib', writeNbib],
  ['/ws/r.xml', writeEndNote],
];

describe.each(FORMATS)('%s', (path, write) => {
  const library = makeLibrary(11, 1100);
  test.each([
    ['sound', write(library)],
    ['broken', broken(write(library), 1)],
    [
      'broken, with a mark of its byte order and records twice',
      `\uFEFF${broken(write(library), 2)}${write(library.slice(0, 20))}`,
    ],
  ])('that is %s is the same when it was kept', async (_, text) => {
    const [shelf, files] = [memoryShelf(), memoryFiles({ [path]: text })];
    const first = await readBy(shelf, files, path);
    const second = await readBy(shelf, files, path);
    expect(shelf.done).toEqual([`kept ${path}`, `taken ${path}`]);
    expect(told(second)).toEqual(told(first));
    expect(second.byKey.size).toBeGreaterThan(1000);
  });
});

test.each(FORMATS)(
  '%s that is left in UTF-8 tells what it does as a text, and so when it was kept',
  async (path, write) => {
    const text = broken(write(makeLibrary(12, 1100)), 3);
    const [shelf, files] = [memoryShelf(), memoryFiles({ [path]: text })];
    const whole = told(await readBy(memoryShelf(), files, path));
    expect(told(await readBy(shelf, encodingFiles(files), path))).toEqual(whole);
    expect(told(await readBy(shelf, encodingFiles(files), path))).toEqual(whole);
    expect(shelf.done).toEqual([`kept ${path}`, `taken ${path}`]);
  },
);

const PATH = '/ws/r.bib';
const BIB = writeBibtex(makeLibrary(5, 1200), 'biblatex');

test('completion in a draft is the same, with what the base says of references', async () => {
  const [shelf, files] = [memoryShelf(), memoryFiles({ [PATH]: BIB })];
  const found = [await readBy(shelf, files, PATH), await readBy(shelf, files, PATH)].map((list) => {
    const [last] = [...list.byKey.values()].slice(-1);
    const base = baseOf({
      references: [
        reference('lee2001', ['Lee'], 2001, 'Tea and sleep'),
        {
          ...reference('again', ['Lee'], 2002, 'Under another key'),
          csl: { ...last?.csl, id: 'again', type: 'book' },
        },
      ],
    });
    const whole = withReferences(base, createJoiner()([{ path: PATH, list }], false));
    return ['', 'a', 'le', 'tea', '19', 'again', last?.key ?? '', 'slep'].map((typed) =>
      completeAt(`@${typed}`, typed.length + 1, whole),
    );
  });
  expect(found[1]).toEqual(found[0]);
  const keys = found[0]?.map((one) => one?.items.map(({ key }) => key));
  expect(keys?.[0]).toHaveLength(30);
  // It is one work under two keys, which is cited by that of the draft's own list.
  expect(keys?.[5]).toEqual(keys?.[6]);
});

test('what was kept of another text is refused, and the list read anew and kept', async () => {
  const [shelf, files] = [memoryShelf(), memoryFiles({ [PATH]: BIB })];
  await readBy(shelf, files, PATH);
  // As much text, and nothing that the file system says of the file tells it from what it was.
  const other = BIB.replaceAll('a', 'o');
  const place = await memoryFiles({ [PATH]: other }).inPlace?.(PATH, `0 ${JSON.stringify(other)}`);
  const changed = { ...files, read: async () => ({ text: other }), inPlace: async () => place };
  const list = await readBy(shelf, changed, PATH);
  expect(shelf.done).toEqual([`kept ${PATH}`, `taken ${PATH}`, `refused ${PATH}`, `kept ${PATH}`]);
  expect(told(list)).toEqual(told(await readBy(memoryShelf(), memoryFiles({ [PATH]: other }), PATH)));
});

test('a kept list whose file changes says nothing of its references until it has been read anew', async () => {
  const [shelf, files] = [memoryShelf(), memoryFiles({ [PATH]: BIB })];
  await readBy(shelf, files, PATH);
  const list = await readBy(shelf, files, PATH);
  const [first, last] = [...list.byKey.values()].filter((_, at) => at % (list.byKey.size - 1) === 0);
  expect(first?.csl).toHaveProperty('title');
  const other = BIB.replaceAll('a', 'o');
  files.set(PATH, other);
  expect(last?.csl).toEqual({ id: last?.key, type: last?.csl.type });
  expect(told(await readBy(shelf, files, PATH))).toEqual(
    told(await readBy(memoryShelf(), memoryFiles({ [PATH]: other }), PATH)),
  );
});

test.each<[string, (text: string, index: number) => string]>([
  ['without the places', (text, index) => (index === 0 ? '{}' : text)],
  ['that is no JSON', (text, index) => (index === 0 ? text.slice(1) : text)],
  ['without the digest', (text, index) => (index === 0 ? text.replace('"digest"', '"other"') : text)],
])('what was kept %s is as if nothing were', async (_, change) => {
  const [shelf, files] = [memoryShelf(), memoryFiles({ [PATH]: BIB })];
  const first = await readBy(shelf, files, PATH);
  for (const [name, list] of shelf.lists) {
    shelf.lists.set(name, { ...list, texts: list.texts.map(change) });
  }
  expect(told(await readBy(shelf, files, PATH))).toEqual(told(first));
  expect(shelf.done).toEqual([`kept ${PATH}`, `taken ${PATH}`, `kept ${PATH}`]);
});

test.each<[string, (files: ChangingFiles) => ChangingFiles]>([
  ['that changed just now', (files) => ({ ...files, version: async () => ({ id: '1', isSettled: false }) })],
  [
    'that changes while it is read',
    (files) => {
      let looks = 0;
      return { ...files, version: async () => ({ id: String((looks += 1)), isSettled: true }) };
    },
  ],
])('nothing is kept of a file %s', async (_, change) => {
  const shelf = memoryShelf();
  await readBy(shelf, change(memoryFiles({ [PATH]: BIB })), PATH);
  expect(shelf.done).toEqual([]);
});

test('nothing is kept of a list that is small', async () => {
  const shelf = memoryShelf();
  await readBy(shelf, memoryFiles({ [PATH]: writeBibtex(makeLibrary(5, 100), 'biblatex') }), PATH);
  await readBy({ ...shelf, least: BIB.length + 1 }, memoryFiles({ [PATH]: BIB }), PATH);
  expect(shelf.done).toEqual([]);
});
