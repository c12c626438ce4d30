import { describe, expect, test } from 'vitest';
import { completeAt } from '../../../server/src/core/completion/complete';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { originOf } from '../../../server/src/core/evidence/origin-of';
import { referenceIndex } from '../../../server/src/core/evidence/reference-index';
import { createBibliographyReader } from '../../../server/src/core/sources/bibliography';
import { readFrontMatter } from '../../../server/src/core/sources/front-matter';
import { NO_LISTS } from '../../../server/src/core/sources/joined-lists';
import { withReferences } from '../../../server/src/core/sources/with-references';
import { baseOf } from '../evidence/memory-base';
import { type MemoryFiles, memoryFiles } from './memory-library';

const draftWith = (bibliography: string, path = '/ws/drafts/draft.md') => ({
  path,
  root: '/ws',
  frontMatter: readFrontMatter(`---\nbibliography: ${bibliography}\n---`),
});

/** What a draft's lists come to. */
async function read(bibliography: string, files: MemoryFiles) {
  const found = await createBibliographyReader()(draftWith(bibliography), memoryFiles(files), ['/ws']);
  const references = [...found.lists.references.values()];
  return {
    ...found,
    references: references.map(({ key, csl: value, origin }) => ({ key, value, file: origin?.file })),
  };
}

/** A list in CSL JSON, a line for each item. */
function list(...items: object[]): string {
  return `[\n${items.map((item) => JSON.stringify({ type: 'book', ...item })).join(',\n')}\n]\n`;
}

const A = list({ id: 'a2001', title: 'A' });

describe('the reference lists of a draft', () => {
  test.each<[string, string, MemoryFiles, string]>([
    ['beside it', 'a.json', { '/ws/drafts/a.json': A, '/ws/a.json': list() }, '/ws/drafts/a.json'],
    ['in the project', 'a.json', { '/ws/a.json': A }, '/ws/a.json'],
    ['on the way up', '../lists/a.json', { '/ws/lists/a.json': A }, '/ws/lists/a.json'],
  ])('are found %s', async (_, written, files, file) => {
    const { references, problems } = await read(written, files);
    expect(references.map((one) => `${one.value.id} ${one.file}`)).toEqual([`a2001 ${file}`]);
    expect(problems).toEqual([]);
  });

  test('are joined, the first of a key counting', async () => {
    const { references } = await read('[a.json, b.json]', {
      '/ws/drafts/a.json': A,
      '/ws/drafts/b.json': list({ id: 'b2002' }, { id: 'a2001', title: 'B' }),
    });
    expect(references.map(({ value }) => `${value.id} ${value.title}`)).toEqual([
      'a2001 A',
      'b2002 undefined',
    ]);
  });

  test.each<[string, string, MemoryFiles, string]>([
    [
      'missing',
      'a.json',
      {},
      '"a.json" is neither beside this draft nor in the folder of its project: correct the path.',
    ],
    [
      'outside',
      '../../a.json',
      { '/a.json': A },
      '"../../a.json" leads out of the workspace: move the file into it.',
    ],
    [
      'on the web',
      'https://example.org/a.json',
      {},
      '"https://example.org/a.json" is not relative: give the path from the folder of this file.',
    ],
    ['unreadable', 'a.json', { '/ws/a.json': { problem: 'Gone.' } }, 'Gone.'],
  ])(
    'one that is %s is told where it is named, and the others are read',
    async (_, written, files, message) => {
      const { references, problems } = await read(`[${written}, b.json]`, {
        '/ws/b.json': list({ id: 'b2002' }),
        ...files,
      });
      expect(problems.map((problem) => problem.message)).toEqual([message]);
      expect(problems[0]).toMatchObject({ severity: 'warning', line: 1, character: 15 });
      expect(references.map(({ value }) => value.id)).toEqual(['b2002']);
    },
  );

  test('what is wrong in one is summed up where it is named, with each place', async () => {
    const bad = list({ id: 'a2001' }, { title: 'no id' }, { id: 'c2003', title: 7 });
    const { references, problems } = await read('a.json', { '/ws/a.json': bad });
    expect(references.map(({ value }) => value.id)).toEqual(['a2001']);
    expect(problems).toMatchObject([
      {
        message: expect.stringMatching(/^"a\.json" has 2 problems, the first in line 3: /),
        line: 1,
        character: 14,
        details: [
          { file: '/ws/a.json', line: 2 },
          { file: '/ws/a.json', line: 3 },
        ],
      },
    ]);
  });

  test('a doubt about how one was read is told with its place, and does no harm', async () => {
    const doubt = { message: 'Doubtful.', line: 2, character: 5 };
    const { references, problems } = await read('a.json', { '/ws/a.json': { text: A, doubt } });
    expect(references.map(({ key }) => key)).toEqual(['a2001']);
    expect(problems).toMatchObject([
      {
        message: '"a.json" has a problem in line 3: Doubtful.',
        isHarmless: true,
        details: [{ severity: 'warning', file: '/ws/a.json', ...doubt }],
      },
    ]);
  });

  test('are the very same for the same text, whichever draft names them and where', async () => {
    const reader = createBibliographyReader();
    const files = memoryFiles({ '/ws/a.json': A });
    const first = await reader(draftWith('a.json'), files, ['/ws']);
    const second = await reader(draftWith('[ ../a.json ]', '/ws/more/draft.md'), files, ['/ws']);
    expect(second.lists.references).toBe(first.lists.references);
    files.set('/ws/a.json', list({ id: 'b2002' }));
    const third = await reader(draftWith('a.json'), files, ['/ws']);
    expect([...third.lists.references.keys()]).toEqual(['b2002']);
  });

  test('are looked for at both places, as either may appear', async () => {
    expect((await read('a.json', { '/ws/a.json': A })).lookedAt).toEqual(['/ws/drafts/a.json', '/ws/a.json']);
    expect((await read('a.json', {})).lookedAt).toEqual(['/ws/drafts/a.json', '/ws/a.json']);
  });
});

describe('a base with the references of a draft', () => {
  async function extended(...items: object[]): Promise<{ base: EvidenceBase; whole: EvidenceBase }> {
    const base = await baseOf({
      'references.yaml': `references:
  - {id: alba2001, type: book, title: First trial, DOI: 10.1000/ABC, PMID: 77}
  - {id: berg2002, type: book, title: Second trial}
`,
    });
    const { lists } = await read('a.json', { '/ws/a.json': list(...items) });
    return { base, whole: withReferences(base, lists) };
  }

  test('has them beside its own, with their places', async () => {
    const { base, whole } = await extended({ id: 'new2020', title: 'New' });
    expect(whole.references.map(({ key }) => key)).toEqual(['alba2001', 'berg2002', 'new2020']);
    expect(originOf(whole, 'reference', 'new2020')).toEqual({ file: '/ws/a.json', line: 1, character: 0 });
    expect(whole.revision).not.toBe(base.revision);
    expect(whole.trials).toBe(base.trials);
  });

  test('keeps its own where keys are the same, and where they are among the other keys of its own', async () => {
    const { base, whole } = await extended({ id: 'alba2001', title: 'X' }, { id: 'ref1', title: 'Y' });
    expect(whole.references).toEqual(base.references);
  });

  test.each([
    ['a DOI in another case', { DOI: '10.1000/abc' }],
    ['a DOI as an address', { DOI: 'https://doi.org/10.1000/ABC' }],
    ['a DOI with its scheme', { DOI: 'doi: 10.1000/abc' }],
    ['a PubMed number', { PMID: '77' }],
  ])('knows a reference of its own under another key by %s', async (_, identifier) => {
    const { whole } = await extended({ id: 'albaTrial', ...identifier });
    expect(whole.references).toHaveLength(2);
    expect(referenceIndex(whole).get('albaTrial')).toMatchObject({ key: 'alba2001', citeAs: 'albaTrial' });
    expect(referenceIndex(whole).get('ref1')?.key).toBe('alba2001');
  });

  test('offers a reference under the key that the draft must cite it by', async () => {
    const { base, whole } = await extended({ id: 'albaTrial', DOI: '10.1000/abc' }, { id: 'new2020' });
    const offered = (of: EvidenceBase) => completeAt('@', 1, of)?.items.map(({ insertText }) => insertText);
    expect(offered(base)).toEqual(['alba2001', 'berg2002']);
    expect(offered(whole)).toEqual(['albaTrial', 'berg2002', 'new2020']);
  });

  test('is marked while lists are being read, and the very same from when all keys are known', async () => {
    const base = await baseOf();
    const { lists } = await read('a.json', { '/ws/a.json': A });
    expect(withReferences(base, { ...NO_LISTS, isLoading: true }).isLoading).toBe(true);
    const loading = withReferences(base, { ...lists, isLoading: true });
    expect(loading.isLoading).toBe(true);
    const listed = withReferences(base, { ...lists, keysOf: () => [] });
    expect(listed.isLoading).toBeUndefined();
    expect(listed.revision).not.toBe(loading.revision);
    expect(withReferences(base, lists)).toBe(listed);
  });

  test('is the base itself where there are none, and the very same for the same lists', async () => {
    const base = await baseOf();
    const { lists } = await read('a.json', { '/ws/a.json': A });
    expect(withReferences(base, NO_LISTS)).toBe(base);
    expect(withReferences(base, lists)).toBe(withReferences(base, { ...lists }));
  });
});
