import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../server/src/core/evidence/problem-text';
import { retractionOf } from '../../server/src/core/retractions/retraction-of';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { createEvidenceFinder } from '../../server/src/node/draft-evidence';
import { teaBase } from '../support/tea-base';
import { folderOf } from './folder';

/** What holds for a draft in a repository with these files: the base's name, its citation keys, and what is told. */
async function evidenceOf(files: Record<string, string | Uint8Array>, draft = 'drafts/a.md') {
  const folder = folderOf({ 'repo/.git/HEAD': '', ...inRepository(files) });
  const path = join(folder, 'repo', draft);
  const found = await createEvidenceFinder()(path, String(files[draft] ?? ''));
  if ('unreadable' in found) return found;
  const { base, baseProblems, draftProblems } = found;
  return {
    name: base.name,
    keys: base.references.map(({ key }) => key).slice(0, 3),
    base: baseProblems.map(problemText).map((line) => line.replace(relative('.', folder), '')),
    harmless: draftProblems.every(({ isHarmless }) => isHarmless),
    draft: draftProblems.flatMap(({ details = [], ...problem }) => [problem, ...details].map(problemText)),
  };
}

function inRepository(files: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text]));
}

const TEA = Object.fromEntries(
  Object.entries(teaBase('/tea', 'none')).map(([path, text]) => [path.slice(1), text]),
);
const named = (fields: string) => ({ 'drafts/a.md': `---\n${fields}\n---\nTea.\n` });

describe('the evidence of a draft on disk', () => {
  test.each<[string, Record<string, string>, string | undefined, object]>([
    ['the bundled base', {}, undefined, { name: 'Ketamine for chronic pain' }],
    [
      'that of the nearest manifest',
      { ...TEA, 'tea/in/a.md': 'Tea.' },
      'tea/in/a.md',
      { name: 'Tea in /tea' },
    ],
    ['the one that it names', { ...TEA, ...named('evidence: ../tea') }, undefined, { name: 'Tea in /tea' }],
    [
      'with its own references',
      {
        ...TEA,
        ...named('evidence: ../tea\nbibliography: r.json'),
        'drafts/r.json': '[{"id":"x","type":"book"}]',
      },
      undefined,
      { keys: ['lee2001', 'x'] },
    ],
  ])('%s', async (_, files, draft, expected) => {
    expect(await evidenceOf(files, draft)).toMatchObject({ base: [], draft: [], ...expected });
  });

  test('is not looked for outside of the repository', async () => {
    const { draft } = {
      draft: [],
      ...(await evidenceOf(named('evidence: ../..\nbibliography: ../../r.json'))),
    };
    expect(draft).toEqual([
      ':2:11 "../.." leads out of the workspace: move the base into it.',
      ':3:15 "../../r.json" leads out of the workspace: move the file into it.',
    ]);
  });

  test('with mistakes is used as far as it goes, and they are told with paths from here', async () => {
    const files = { ...TEA, 'tea/claims.yaml': 'claims: 7\n', ...named('evidence: ../tea') };
    expect(await evidenceOf(files)).toMatchObject({
      name: 'Tea in /tea',
      base: ['/repo/tea/claims.yaml:1:1 "claims" must be a list: begin each record with "- ".'],
    });
  });

  test.each([
    [
      'Latin-1',
      Buffer.from('[{"id": "\xe9", "type": "book"}]', 'latin1'),
      'r.json:1:10 The byte E9 is no UTF-8',
    ],
    ['of nothing, though large', Buffer.alloc(9_000_000, ' '), 'r.json:1:1 The file is empty'],
    ['binary', Buffer.of(0, 1), 'r.json:1:1 This is binary data'],
  ])('a list that is %s is told', async (_, bytes, told) => {
    const found = await evidenceOf({ ...named('bibliography: r.json'), 'drafts/r.json': bytes });
    expect('draft' in found && found.draft).toHaveLength(2);
    expect('draft' in found && found.draft[1]).toContain(told);
  });

  test('a citation style that cannot be used is told with its place, and nothing is missing for it', async () => {
    const found = await evidenceOf({ ...named('csl: s.csl'), 'drafts/s.csl': '<style>\n</wrong>' });
    expect(found).toMatchObject({
      draft: [
        expect.stringMatching(/^:2:6 "s\.csl" cannot be used, line 2: /),
        expect.stringMatching(/s\.csl:2:\d+ /),
      ],
      harmless: true,
    });
  });

  test.each([
    ['that is nowhere', 'gone.csl', ':2:6 "gone.csl" is neither beside this draft'],
    ['outside of the project', '../../s.csl', ':2:6 "../../s.csl" leads out of the workspace'],
  ])('a citation style %s is told', async (_, csl, told) => {
    expect(await evidenceOf(named(`csl: ${csl}`))).toMatchObject({
      draft: [expect.stringContaining(told)],
      harmless: true,
    });
  });

  test('a manifest that is no text is no base', async () => {
    const found = await evidenceOf({ 'evidence.yaml': Buffer.from('name: \xe9', 'utf16le') });
    expect(found).toEqual({
      unreadable: expect.stringMatching(/^The evidence base cannot be read: .*UTF-8/),
    });
  });

  test('is opened once for all drafts', async () => {
    const folder = folderOf({ '.git/HEAD': '', ...TEA });
    const find = createEvidenceFinder();
    const [first, second] = await Promise.all(
      ['tea/a.md', 'tea/b.md'].map((draft) => find(join(folder, draft), '')),
    );
    expect(first && 'base' in first && first.base.name).toBe('Tea in /tea');
    expect(second && 'base' in second && second.base).toBe(first && 'base' in first && first.base);
    expect(second).toMatchObject({ id: first && 'id' in first && first.id });
  });
});

test('papers of its own list that a base given names as retracted are told', async () => {
  const folder = folderOf({
    'repo/.git/HEAD': '',
    ...inRepository({
      'base/evidence.yaml': 'name: B\nversion: "1"\nretractions: rw.csv\nfiles: {}\n',
      'base/rw.csv':
        'OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason\n10.1000/a,0,Retraction,5/3/2015 0:00,\n',
      'drafts/r.json': '[{"id":"x","type":"book","title":"T","DOI":"10.1000/A"}]',
    }),
  });
  const given = await loadBaseFromFolder(join(folder, 'repo/base'));
  if ('unreadable' in given) throw new Error(given.unreadable);
  const { 'drafts/a.md': text } = named('bibliography: r.json');
  const found = await createEvidenceFinder()(join(folder, 'repo/drafts/a.md'), text, given);
  expect('base' in found && retractionOf(found.base, 'x')).toMatchObject({
    nature: 'retraction',
    date: '2015-05-03',
  });
});

test('papers that the list of a draft names as retracted are told', async () => {
  const folder = folderOf({
    'repo/.git/HEAD': '',
    ...inRepository({
      'drafts/rw.csv':
        'OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason\n10.1000/a,0,Retraction,5/3/2015 0:00,\n',
      'drafts/r.json': '[{"id":"x","type":"book","title":"T","DOI":"10.1000/A"}]',
    }),
  });
  const text = '---\nbibliography: r.json\nretractions: rw.csv\n---\n';
  const found = await createEvidenceFinder()(join(folder, 'repo/drafts/d.md'), text);
  expect('base' in found && retractionOf(found.base, 'x')?.nature).toBe('retraction');
});
