import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceBase } from '../../../server/src/core/evidence/base';
import { loadBase } from '../../../server/src/core/evidence/load';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import {
  type Bibliography,
  type NewFile,
  scaffold,
} from '../../../server/src/core/evidence/scaffold/scaffold';

type Made = Exclude<ReturnType<typeof scaffold>, { refused: string }>;

/** What is made from a bibliography. Throws when it is refused. */
function made(folder: string, bibliography?: Bibliography): Made {
  const result = scaffold(folder, bibliography);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

/** A reference list in CSL JSON with these items. */
function library(items: readonly object[], path = 'library.json', isThere = false): Bibliography {
  return { path, isThere, text: JSON.stringify(items) };
}

/** The text with a comment sign taken off each line, as an editor's "toggle comment" does. */
function uncommented(text: string): string {
  return text.replace(/^# ?/gm, '');
}

/** The base that the files make. */
async function baseOf(
  files: readonly Pick<NewFile, 'path' | 'text'>[],
  change: (text: string) => string,
): Promise<EvidenceBase> {
  const texts = new Map(files.map(({ path, text }) => [path, path.endsWith('.yaml') ? change(text) : text]));
  const loaded = await loadBase('evidence.yaml', async (path) => {
    const text = texts.get(path);
    return text === undefined ? { problem: { message: `${path} is missing` } } : { text };
  });
  if ('unreadable' in loaded) throw new Error(loaded.unreadable);
  return loaded.base;
}

const asIs = (text: string): string => text;
const amounts = ({ concepts, references, trials, claims, facts }: EvidenceBase) => ({
  concepts: concepts.length,
  references: references.length,
  trials: trials.length,
  claims: claims.length,
  facts: facts.length,
});

const TWO = [
  { id: 'hardy2012', type: 'article', title: 'Of hikes', author: [{ family: 'Hardy' }, { family: 'Lu' }] },
  { id: 'WHO:2019', type: 'report', author: [{ literal: 'World Hiking Organisation' }] },
];

describe('a new base', () => {
  test('is sound, and holds nothing yet', async () => {
    const base = await baseOf(made('tea-for_thirst').files, asIs);
    expect(base).toMatchObject({ name: 'Tea for thirst', version: '0.1', problems: [] });
    expect(amounts(base)).toEqual({ concepts: 0, references: 0, trials: 0, claims: 0, facts: 0 });
  });

  test('is sound once its examples are uncommented', async () => {
    const base = await baseOf(made('tea-for_thirst').files, uncommented);
    expect(base.problems).toEqual([]);
    expect(amounts(base)).toEqual({ concepts: 12, references: 1, trials: 1, claims: 1, facts: 2 });
    expect(base.references[0]).toMatchObject({ key: 'smith2001', number: 1, aliases: ['an-older-key'] });
  });

  test('explains every file, in comments that stay comments', () => {
    for (const { path, text } of made('Tea').files) {
      expect(text, path).toMatch(/^## /);
      expect(uncommented(text), path).toMatch(/^# \S/);
    }
  });
});

describe('a new base with a bibliography', () => {
  test('has a copy of it, and its references in the examples', async () => {
    const { files, references, problems } = made('Hikes', library(TWO));
    expect({ references, problems }).toEqual({ references: 2, problems: [] });
    expect(files.map(({ path }) => path)).toEqual([
      'evidence.yaml',
      'library.json',
      'concepts.yaml',
      'trials.yaml',
      'claims.yaml',
      'facts.yaml',
      'annotations.yaml',
    ]);
    const base = await baseOf(files, uncommented);
    expect(base.problems).toEqual([]);
    expect(base.trials).toMatchObject([
      { id: 'hardy-2012', reference: 'hardy2012', names: ['Hardy and Lu', 'Hardy'], summary: 'Of hikes' },
      { id: 'who-2019', reference: 'WHO:2019', names: ['World Hiking Organisation'] },
    ]);
    expect(base.claims).toMatchObject([{ trials: ['hardy-2012'] }]);
    expect(base.facts).toMatchObject([{ reference: 'hardy2012' }, { reference: 'hardy2012' }]);
  });

  test.each([
    ['list.bib', '@book{hardy2012, author = {Hardy, Ada}, title = {Of hikes}, year = 2012}\n'],
    ['list.ris', 'TY  - BOOK\nID  - hardy2012\nAU  - Hardy, Ada\nTI  - Of hikes\nPY  - 2012\nER  - \n'],
    [
      'list.yaml',
      'references:\n  - {id: hardy2012, type: book, title: Of hikes, author: [{family: Hardy}]}\n',
    ],
  ])('may be of any format that is read: %s', async (path, text) => {
    const { files, problems } = made('Hikes', { path, text, isThere: false });
    expect(problems).toEqual([]);
    const base = await baseOf(files, uncommented);
    expect(base.problems).toEqual([]);
    expect(base.trials).toMatchObject([{ reference: 'hardy2012', names: ['Hardy'], summary: 'Of hikes' }]);
  });

  test('leaves a list alone that is in its folder', async () => {
    const list = library(TWO, 'refs/my list, new.json', true);
    const { files } = made('Hikes', list);
    expect(files.map(({ path }) => path)).not.toContain(list.path);
    expect((await baseOf([...files, list], uncommented)).problems).toEqual([]);
  });

  test('begins no more trials than anybody would read', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ id: `a${index}`, type: 'book' }));
    const { files, references } = made('Many', library(items));
    expect(references).toBe(100);
    expect((await baseOf(files, uncommented)).trials).toHaveLength(40);
    expect(files.find(({ path }) => path === 'trials.yaml')?.text).toContain('has 60 more');
  });

  test('begins no trial of a reference that no draft can cite', async () => {
    const { files, references } = made('Hikes', library([...TWO, { id: 'O’Brien 2001', type: 'book' }]));
    expect(references).toBe(3);
    const base = await baseOf(files, uncommented);
    expect(base.trials.map(({ reference }) => reference)).toEqual(['hardy2012', 'WHO:2019']);
    expect(files.find(({ path }) => path === 'trials.yaml')?.text).toContain('has 1 more');
  });

  test('tells what is wrong with the list', () => {
    const { references, problems } = made('Hikes', library([...TWO, { id: 'x' }]));
    expect({ references, problems }).toEqual({
      references: 2,
      problems: [expect.stringMatching(/^library\.json:1:\d+ "type" is missing/)],
    });
  });

  test.each<{ name: string; list: Bibliography; because: RegExp }>([
    {
      name: 'a format that nobody reads',
      list: { path: 'list.docx', text: 'PK', isThere: false },
      because: /^References cannot be read from "list\.docx"/,
    },
    { name: 'an empty list', list: library([]), because: /^"library\.json" holds no reference/ },
    {
      name: 'keys that no draft can cite',
      list: library([{ id: 'a b', type: 'book' }]),
      because: /^"library\.json" holds no reference/,
    },
    {
      name: 'a name that is taken',
      list: library(TWO, 'Trials.yaml'),
      because: /^A base has a file "Trials\.yaml" of its own/,
    },
    { name: 'a name that no manifest can list', list: library(TWO, '~x.json'), because: /is not relative/ },
  ])('is refused for $name', ({ list, because }) => {
    expect(scaffold('Hikes', list)).toEqual({ refused: expect.stringMatching(because) });
  });
});

test('whatever the references and the name, the examples are sound', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'null',
      '1e3',
      '- a',
      '# x',
      '"',
      "'",
      'a: b',
      '{',
      'a\n# b',
      'yes',
      '\u2028',
      'x'.repeat(6000),
    ),
  );
  const item = fc.record(
    {
      id: fc.oneof(
        text,
        fc.constantFrom('2001', 'true', 'a:b', 'a#b', 'Müller2001', 'MüLler2001', 'x1', 'X1'),
      ),
      type: fc.constant('book'),
      title: text,
      author: fc.array(fc.record({ family: text, literal: text }, { requiredKeys: [] }), { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'type'] },
  );
  await fc.assert(
    fc.asyncProperty(text, fc.array(item, { maxLength: 8 }), async (name, items) => {
      const citable = { id: 'citable2001', type: 'book' };
      const { files } = made(name, library([citable, ...items]));
      const base = await baseOf(files, uncommented);
      const ours = base.problems.filter(({ file }) => file !== 'library.json');
      expect(ours.map(problemText)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
