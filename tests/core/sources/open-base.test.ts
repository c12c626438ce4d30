import { describe, expect, test } from 'vitest';
import { digest } from '../../../server/src/core/evidence/digest';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import type { BasePlace } from '../../../server/src/core/sources/base-place';
import { createOpener, type Library, type OpenBase } from '../../../server/src/core/sources/open-base';
import { SOUND } from '../evidence/memory-base';
import { type MemoryFiles, memoryFiles, memoryLibrary } from './memory-library';

/** The sound base in a folder. */
function soundIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(SOUND).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** A manifest that builds on another base and has files of its own, such as `claims: [claims.yaml]`. */
function manifest(extended: string, files = '{}'): string {
  return `name: Own\nversion: "2"\nextends: ${extended}\nfiles: ${files}\n`;
}

const OWN: BasePlace = { kind: 'folder', folder: '/ws/own' };

async function open(library: Library, place: BasePlace = OWN): Promise<OpenBase> {
  const opened = await createOpener(place, library)();
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  return opened;
}

function openOwn(files: MemoryFiles, bundled: MemoryFiles = {}): Promise<OpenBase> {
  return open(memoryLibrary(memoryFiles({ ...soundIn('/ws/shared'), ...files }), memoryFiles(bundled)));
}

const OTHER_CLAIM = (SOUND['claims.yaml'] ?? '').replace('no benefit over placebo', 'nothing over placebo');

describe('a base that builds on another', () => {
  test('holds all that the other holds, under its own name', async () => {
    const { base, broken } = await openOwn({ '/ws/own/evidence.yaml': manifest('../shared') });
    expect(base).toMatchObject({ name: 'Own', version: '2', problems: [] });
    expect(base.claims.map(({ id }) => id)).toEqual(['drug-pain']);
    expect(base.references[0]).toMatchObject({ key: 'alba2001', number: 1, aliases: ['ref1'] });
    expect(broken).toBe(false);
  });

  test('overrides its records by id, references and annotations by key, and adds to them', async () => {
    const { base } = await openOwn({
      '/ws/own/evidence.yaml': manifest(
        '../shared',
        '{claims: [c.yaml], references: [r.yaml], annotations: [a.yaml], facts: [f.yaml]}',
      ),
      '/ws/own/c.yaml': OTHER_CLAIM,
      '/ws/own/r.yaml': 'references:\n  - {id: alba2001, type: book, title: Again}\n',
      '/ws/own/a.yaml': 'annotations:\n  - {key: berg2002, number: 7}\n',
      '/ws/own/f.yaml': (SOUND['facts.yaml'] ?? '').replace('id: drug-cost', 'id: drug-price'),
    });
    expect(base.problems).toEqual([]);
    expect(base.claims.map(({ verdictText }) => verdictText)).toEqual(['nothing over placebo']);
    expect(base.references).toMatchObject([
      { key: 'alba2001', number: 1, csl: { title: 'Again' } },
      { key: 'berg2002', number: 7 },
    ]);
    expect(base.facts.map(({ id }) => id)).toEqual(['drug-price', 'drug-cost']);
  });

  test('knows where each record stands, and gives the path of each file', async () => {
    const { base, pathOf } = await openOwn({
      '/ws/own/evidence.yaml': manifest('../shared', '{claims: [c.yaml]}'),
      '/ws/own/c.yaml': OTHER_CLAIM,
    });
    expect(base.origins['claim:drug-pain']).toEqual({ file: 'c.yaml', line: 1, character: 4 });
    expect(base.origins['trial:berg']).toEqual({ file: '../shared/trials.yaml', line: 13, character: 4 });
    expect(['c.yaml', '../shared/trials.yaml', '/ws/refs.bib'].map(pathOf)).toEqual([
      '/ws/own/c.yaml',
      '/ws/shared/trials.yaml',
      '/ws/refs.bib',
    ]);
  });

  test('a record that is broken where it overrides another does not bring the other back', async () => {
    const { base } = await openOwn({
      '/ws/own/evidence.yaml': manifest('../shared', '{claims: [c.yaml]}'),
      '/ws/own/c.yaml': OTHER_CLAIM.replace('verdict: no-benefit', 'verdict: perhaps'),
    });
    expect(base.claims).toEqual([]);
    expect(base.problems.map(problemText)).toEqual([expect.stringMatching(/^c\.yaml:6:14 /)]);
  });

  test('two records with one id in the same base are still a mistake', async () => {
    const { base } = await openOwn({
      '/ws/own/evidence.yaml': manifest('../shared', '{claims: [c.yaml, d.yaml]}'),
      '/ws/own/c.yaml': OTHER_CLAIM,
      '/ws/own/d.yaml': OTHER_CLAIM,
    });
    expect(base.problems.map(problemText)).toEqual([
      'd.yaml:2:9 The id "drug-pain" is already used at c.yaml:2: change or take out one of the two.',
    ]);
  });

  test('chains are followed, the nearest record counts', async () => {
    const { base } = await openOwn({
      '/ws/own/evidence.yaml': manifest('../middle'),
      '/ws/middle/evidence.yaml': manifest('../shared', '{claims: [c.yaml]}'),
      '/ws/middle/c.yaml': OTHER_CLAIM,
    });
    expect(base.claims.map(({ verdictText }) => verdictText)).toEqual(['nothing over placebo']);
    expect(base.origins['claim:drug-pain']?.file).toBe('../middle/c.yaml');
    expect(base.trials).toHaveLength(2);
  });

  test('the problems of the other are told with its files', async () => {
    const { base } = await openOwn({
      '/ws/own/evidence.yaml': manifest('../shared'),
      '/ws/shared/facts.yaml': 'figures: 7\n',
    });
    expect(base.problems.map(problemText)).toEqual([
      '../shared/facts.yaml:1:1 "figures" must be a list: begin each record with "- ".',
    ]);
  });
});

describe('a base that builds on a bundled one', () => {
  test('by its name, or by none', async () => {
    for (const name of ['bundled:teas', 'bundled']) {
      // oxlint-disable-next-line no-await-in-loop
      const { base, pathOf } = await openOwn(
        { '/ws/own/evidence.yaml': manifest(name) },
        soundIn('/product'),
      );
      expect(base.problems).toEqual([]);
      expect(base.origins['claim:drug-pain']?.file).toBe('bundled:teas/claims.yaml');
      expect(pathOf('bundled:teas/claims.yaml')).toBe('/product/claims.yaml');
    }
  });

  test('from the compiled one: the same base, problems and places but for offsets', async () => {
    const bundled = memoryFiles(soundIn('/product'));
    const whole = await open(memoryLibrary(memoryFiles({}), bundled), { kind: 'bundled', name: 'teas' });
    const sources = Object.fromEntries(Object.entries(SOUND).map(([path, text]) => [path, digest(text)]));
    const files = memoryFiles({
      '/ws/own/evidence.yaml': manifest('bundled', '{claims: [c.yaml]}'),
      '/ws/own/c.yaml': OTHER_CLAIM.replace('alba, berg', 'alba, borg'),
    });
    const plain = memoryLibrary(files, bundled);
    const compiled: Library = {
      ...plain,
      bundled: {
        names: ['teas'],
        find: async () => ({
          folder: '/product',
          files: bundled,
          compiled: { base: whole.base, sources },
        }),
      },
    };
    const fromFiles = await open(plain);
    const fromCompiled = await open(compiled);
    expect(fromCompiled.base).toEqual(fromFiles.base);
    expect(fromCompiled.base.problems.map(problemText)).toEqual([
      'c.yaml:7:20 There is no trial "borg": did you mean "berg"?',
    ]);
  });
});

describe('what cannot be built on is told where it is written, and the base stands alone', () => {
  const beyond = Object.fromEntries(
    Array.from({ length: 9 }, (_, level) => [
      `/ws/${level}/evidence.yaml`,
      manifest(level === 8 ? '../shared' : `../${level + 1}`),
    ]),
  );
  test.each<[string, string, MemoryFiles, string]>([
    ['itself', '.', {}, '"." builds on this base in its turn: take out one of the two "extends".'],
    [
      'one that builds on it',
      '../back',
      { '/ws/back/evidence.yaml': manifest('../own') },
      '"../own" builds on this base in its turn: take out one of the two "extends".',
    ],
    ['more than eight', '../0', beyond, 'More than 8 bases build on each other here: join some of them.'],
    [
      'one outside of the workspace',
      '../../etc',
      { '/etc/evidence.yaml': manifest('.') },
      '"../../etc" leads out of the workspace: move the base into it.',
    ],
    [
      'an absolute path',
      '/ws/shared',
      {},
      '"/ws/shared" is not relative: give the path from the folder of this file.',
    ],
    [
      'one that is not there',
      '../nowhere',
      {},
      'There is no evidence base in "../nowhere": "../nowhere/evidence.yaml" does not exist.',
    ],
    [
      'an unknown bundled one',
      'bundled:cakes',
      {},
      'No base "bundled:cakes" comes with Evidence Lens: use "bundled:teas".',
    ],
  ])('%s', async (_, extended, files, message) => {
    const { base, broken } = await openOwn({
      '/ws/own/evidence.yaml': manifest(extended, '{claims: [c.yaml]}'),
      '/ws/own/c.yaml': OTHER_CLAIM,
      ...files,
    });
    expect(base.problems.map((problem) => problem.message)).toEqual([message]);
    expect(base.problems[0]).toMatchObject({ line: 2, character: 9 });
    expect(base.claims).toHaveLength(1);
    expect(broken).toBe(true);
  });

  test.each([
    ['a list', '[../shared]', '3:10 "extends" must be text, not a list.'],
    ['a number', '7', '3:10 "extends" must be text: put quotes around 7.'],
  ])('%s', async (_, written, problem) => {
    const { base } = await openOwn({ '/ws/own/evidence.yaml': manifest(written) });
    expect(base.problems.map(problemText)).toEqual([`evidence.yaml:${problem}`]);
  });
});

describe('opened again', () => {
  test('it is the very same base as long as its files are the same', async () => {
    const files = memoryFiles({ ...soundIn('/ws/shared'), '/ws/own/evidence.yaml': manifest('../shared') });
    const again = createOpener(OWN, memoryLibrary(files));
    const first = await again();
    expect(await again()).toBe(first);
    files.set('/ws/shared/claims.yaml', OTHER_CLAIM);
    const second = await again();
    expect('base' in second && second.base.claims[0]?.verdictText).toBe('nothing over placebo');
  });

  test('what a file held before it was half written is kept beside what it holds now', async () => {
    const files = memoryFiles(soundIn('/ws/own'));
    const again = createOpener(OWN, memoryLibrary(files));
    const opened = async () => {
      const now = await again();
      if ('unreadable' in now) throw new Error(now.unreadable);
      const { base, lastSound } = now;
      return [base, lastSound].map((one) => one?.claims.map(({ verdictText }) => verdictText));
    };
    const sound = ['no benefit over placebo'];
    expect(await opened()).toEqual([sound, undefined]);
    files.set('/ws/own/claims.yaml', 'claims:\n  - id: "dr');
    expect(await opened()).toEqual([[], sound]);
    files.set('/ws/own/claims.yaml', 'claims:\n  - id: "dru');
    expect(await opened()).toEqual([[], sound]);
    files.set('/ws/own/claims.yaml', 'claims: []\n');
    expect(await opened()).toEqual([[], undefined]);
    files.set('/ws/own/claims.yaml', OTHER_CLAIM);
    expect(await opened()).toEqual([['nothing over placebo'], undefined]);
  });

  test('a doubt about how a file was read comes and goes, though its text is the same', async () => {
    const text = SOUND['claims.yaml'] ?? '';
    const doubt = { message: 'Doubtful.', line: 0, character: 0 };
    const files = memoryFiles({ ...soundIn('/ws/own'), '/ws/own/claims.yaml': { text, doubt } });
    const again = createOpener(OWN, memoryLibrary(files));
    expect(await again()).toMatchObject({
      base: { problems: [{ severity: 'warning', file: 'claims.yaml', ...doubt }] },
      broken: false,
    });
    files.set('/ws/own/claims.yaml', text);
    expect(await again()).toMatchObject({ base: { problems: [] } });
  });

  test('files that are missing are depended on as well', async () => {
    const { files } = await openOwn({
      '/ws/own/evidence.yaml': manifest('../later', '{facts: [in/f.yaml]}'),
    });
    expect(files.toSorted()).toEqual([
      '/ws/later/evidence.yaml',
      '/ws/own/evidence.yaml',
      '/ws/own/in/f.yaml',
    ]);
  });

  test('a manifest that goes is told, and that it came back', async () => {
    const files = memoryFiles(soundIn('/ws/own'));
    const again = createOpener(OWN, memoryLibrary(files));
    files.set('/ws/own/evidence.yaml', undefined);
    expect(await again()).toEqual({
      unreadable: '"evidence.yaml" does not exist.',
      files: ['/ws/own/evidence.yaml'],
    });
    files.set('/ws/own/evidence.yaml', SOUND['evidence.yaml'] ?? '');
    expect(await again()).toMatchObject({ base: { name: 'Test base' } });
  });
});

test.each([
  ['empty', '', true],
  ['no YAML', 'name: @x\n', true],
  ['a list', '- a\n', true],
  ['given a name twice', 'name: a\nname: b\nversion: "1"\nfiles: {}\n', true],
  ['lacking its version', 'name: a\nfiles: {}\n', false],
])('a manifest that is %s is broken: %#', async (_, text, expected) => {
  const { broken } = await openOwn({ '/ws/own/evidence.yaml': text });
  expect(broken).toBe(expected);
});

describe('a compiled base', () => {
  const place: BasePlace = { kind: 'bundled', name: 'teas' };

  async function compiledWith(files: MemoryFiles) {
    const { base } = await open(memoryLibrary(memoryFiles({}), memoryFiles(soundIn('/product'))), place);
    const sources = Object.fromEntries(Object.entries(SOUND).map(([path, text]) => [path, digest(text)]));
    const library = memoryLibrary(memoryFiles({}));
    const find = async () => ({
      folder: '/product',
      files: memoryFiles(files),
      compiled: { base: { ...base, name: 'Compiled' }, sources },
    });
    return open({ ...library, bundled: { names: ['teas'], find } }, place);
  }

  test.each<[string, MemoryFiles, string]>([
    ['its files are as they were', soundIn('/product'), 'Compiled'],
    ['its files are not there', {}, 'Compiled'],
    ['a file is another', { ...soundIn('/product'), '/product/facts.yaml': '' }, 'Test base'],
    ['a file is gone', { '/product/evidence.yaml': SOUND['evidence.yaml'] ?? '' }, 'Test base'],
  ])('when %s', async (_, files, name) => {
    const { base, folder, pathOf } = await compiledWith(files);
    expect([base.name, folder, pathOf('a/b.yaml')]).toEqual([name, '/product', '/product/a/b.yaml']);
  });

  test('one that is missing is told', async () => {
    const opened = await createOpener({ kind: 'bundled', name: 'pies' }, memoryLibrary(memoryFiles({})))();
    expect(opened).toEqual({
      unreadable: 'A base that comes with Evidence Lens is missing: install it again.',
      files: [],
    });
  });
});

describe('a base that names a list of retractions', () => {
  const HEAD = 'OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason\n';
  const ROW = '10.1000/A,0,Retraction,5/3/2015 0:00,"+Fake Data;"\n';
  const own = (path: string) => ({
    '/ws/own/evidence.yaml': `name: Own\nversion: "1"\nretractions: ${path}\nfiles: {references: [r.yaml]}\n`,
    '/ws/own/r.yaml': 'references:\n  - {id: a2001, type: book, title: A, DOI: 10.1000/a}\n',
  });

  test('knows which of its references were retracted, and can tell of others', async () => {
    const { base, retractions, files } = await openOwn({ ...own('rw.csv'), '/ws/own/rw.csv': HEAD + ROW });
    const told = { nature: 'retraction', date: '2015-05-03', reasons: ['Fake Data'] };
    expect(base).toMatchObject({ problems: [], retractions: { a2001: told } });
    expect(retractions?.about({ DOI: '10.1000/a' })).toEqual(told);
    expect(files).toContain('/ws/own/rw.csv');
  });

  test('hands it on to a base that builds on it', async () => {
    const files = {
      ...own('rw.csv'),
      '/ws/own/rw.csv': HEAD + ROW,
      '/ws/top/evidence.yaml': manifest('../own'),
    };
    const { base } = await open(memoryLibrary(memoryFiles(files)), { kind: 'folder', folder: '/ws/top' });
    expect(Object.keys(base.retractions ?? {})).toEqual(['a2001']);
  });

  test('takes it up when it has changed, and reads it but once otherwise', async () => {
    const files = memoryFiles({ ...own('rw.csv'), '/ws/own/rw.csv': HEAD });
    const opener = createOpener(OWN, memoryLibrary(files));
    const known = async () => {
      const opened = await opener();
      return 'base' in opened ? Object.keys(opened.base.retractions ?? {}) : undefined;
    };
    expect([await known(), await known(), files.reads('/ws/own/rw.csv')]).toEqual([[], [], 1]);
    files.set('/ws/own/rw.csv', HEAD + ROW);
    expect(await known()).toEqual(['a2001']);
  });

  test.each([
    ['none.csv', '"none.csv" does not exist.'],
    ['../rw.csv', expect.stringContaining('"../rw.csv"')],
    [
      'bad.csv',
      '"bad.csv" is no list of retractions: It has no "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate" and "Reason". Take the CSV file of the Retraction Watch database.',
    ],
  ])('that is not there or no such list is told where it is named: %s', async (path, message) => {
    const { base } = await openOwn({ ...own(path), '/ws/own/bad.csv': 'a,b\n' });
    expect(base.problems).toMatchObject([{ message, file: 'evidence.yaml', line: 2, severity: 'error' }]);
    expect(base.references).toHaveLength(1);
  });
});
