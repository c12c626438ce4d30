import { describe, expect, test } from 'vitest';
import { definitionsOf } from '../../../server/src/core/base-files/definition';
import { citedAt, nameInFile, trialNamedAt } from '../../../server/src/core/base-files/find-names';
import { namesFor, referencesInBase } from '../../../server/src/core/base-files/references';
import { renameInBase } from '../../../server/src/core/base-files/rename';
import { citedIn } from '../../../server/src/core/text/draft-citations';
import { withCursor } from '../../support/fixture';
import { type Files, SOUND } from '../evidence/memory-base';
import { analysisOf } from '../hover/marked-analysis';
import { type At, cursorAt, cursorIn, shown, sourcesOf } from './sources';

/** The places of a file and a span each, as `path:line:column text`. */
function places({ sources }: At, found: readonly { file: string; span: { start: number; end: number } }[]) {
  return found.map(({ file, span }) => {
    const written = sources.files.find(({ path }) => path === file);
    if (!written) throw new Error(`No ${file}`);
    return shown(written, span);
  });
}

/** Where the name at the cursor is defined. */
function definitions(at: At) {
  const name = nameInFile(at.file, at.offset);
  const found = name ? definitionsOf(name, at.sources) : [];
  return places(
    at,
    found.filter((one) => 'span' in one),
  );
}

describe('go to definition', () => {
  test.each<[file: string, marked: string, found: string[]]>([
    ['claims.yaml', 'intervention: dr|ug', ['concepts.yaml:2:9 drug']],
    ['claims.yaml', 'condition: |pain-state', ['concepts.yaml:14:9 pain-state']],
    ['claims.yaml', 'trials: [alba, ber|g]', ['trials.yaml:14:9 berg']],
    ['claims.yaml', 'references: [r|ef1]', ['references.yaml:2:9 alba2001']],
    ['trials.yaml', 'reference: berg2002|', ['references.yaml:5:9 berg2002']],
    ['trials.yaml', 'versus: place|bo', ['concepts.yaml:8:9 placebo']],
    ['annotations.yaml', 'key: al|ba2001', ['references.yaml:2:9 alba2001']],
    ['facts.yaml', 'measure: |cost', ['concepts.yaml:31:9 cost']],
    ['concepts.yaml', 'broader: [dru|g]', ['concepts.yaml:2:9 drug']],
    ['concepts.yaml', 'id: worst-p|ain', ['concepts.yaml:23:9 worst-pain']],
    ['claims.yaml', 'summary: The dr|ug', []],
    ['claims.yaml', 'ver|dict: no-benefit', []],
  ])('%s: %s', async (path, marked, found) => {
    expect(definitions(await cursorAt(path, marked))).toEqual(found);
  });

  test('an arm is the one of its own trial', async () => {
    const trial = (id: string, arm: string) =>
      `  - id: ${id}\n    arms: [{id: low}]\n    findings: [{arm: ${arm}}]\n`;
    const at = await cursorIn('trials.yaml', `trials:\n${trial('a', 'low')}${trial('b', 'l|ow')}`);
    expect(definitions(at)).toEqual(['trials.yaml:6:17 low']);
  });

  test('of two records with one id, both', async () => {
    const at = await cursorAt('claims.yaml', 'outcome: p|ain', {
      'concepts.yaml':
        'outcomes:\n  - id: pain\n    label: pain\n    goodWhen: lower\n  - id: pain\n    label: ache\n    goodWhen: lower\n',
    });
    expect(definitions(at)).toEqual(['concepts.yaml:2:9 pain', 'concepts.yaml:5:9 pain']);
  });

  test('of a key that its record has twice, the record', async () => {
    const at = await cursorAt('trials.yaml', 'reference: be|rg2002', {
      'references.yaml': (SOUND['references.yaml'] ?? '').replace(
        'berg2002\n',
        'berg2002\n    citation-key: berg2002\n',
      ),
    });
    expect(definitions(at)).toEqual(['references.yaml:5:9 berg2002']);
  });

  test('what stands in no file at hand is where the base says', async () => {
    const sources = await sourcesOf();
    const name = { kind: 'trial', name: 'berg', scope: '' } as const;
    expect(definitionsOf(name, { ...sources, files: [] })).toEqual([
      { file: 'trials.yaml', line: 13, character: 4 },
    ]);
    expect(definitionsOf({ ...name, name: 'cole' }, sources)).toEqual([]);
  });

  test.each<[marked: string, found: string[]]>([
    ['It failed [@al|ba2001].', ['references.yaml:2:9 alba2001']],
    ['It failed [see @ref|1, p. 2].', ['references.yaml:2:9 alba2001']],
    ['---\nnocite: "@al|ba2001"\n---\n\nIt failed.', ['references.yaml:2:9 alba2001']],
    ['As {{Al|ba=alba}} showed.', ['trials.yaml:2:9 alba']],
    ['It failed [@nobody|].', []],
    ['It fa|iled.', []],
  ])('from the draft %j', async (marked, found) => {
    const sources = await sourcesOf();
    const { text, offset } = withCursor(marked);
    const analysis = analysisOf(text);
    const name = citedAt(analysis, offset) ?? trialNamedAt(analysis, offset);
    const [file] = sources.files;
    if (!file) throw new Error('No file');
    const defined = name ? definitionsOf(name, sources) : [];
    expect(
      places(
        { sources, file, offset },
        defined.filter((one) => 'span' in one),
      ),
    ).toEqual(found);
  });
});

describe('find all references', () => {
  /** The places that speak of what is at the cursor. */
  async function references(path: string, marked: string, withDefinition = false) {
    const at = await cursorAt(path, marked);
    const name = nameInFile(at.file, at.offset);
    return name && places(at, referencesInBase(name, at.sources, withDefinition));
  }

  test('of a concept', async () => {
    expect(await references('concepts.yaml', 'id: worst-p|ain', true)).toEqual([
      'concepts.yaml:23:9 worst-pain',
    ]);
    expect(await references('concepts.yaml', 'id: dr|ug\n')).toEqual([
      'concepts.yaml:6:15 drug',
      'claims.yaml:3:19 drug',
      'facts.yaml:3:14 drug',
    ]);
  });

  test('of a trial and of a reference under both of its keys', async () => {
    expect(await references('trials.yaml', 'id: al|ba')).toEqual(['claims.yaml:7:14 alba']);
    const all = ['annotations.yaml:2:10 alba2001', 'trials.yaml:3:16 alba2001', 'claims.yaml:8:18 ref1'];
    expect(await references('references.yaml', 'id: al|ba2001')).toEqual(all);
    expect(await references('claims.yaml', 'references: [r|ef1]')).toEqual(all);
    expect(await references('claims.yaml', 'references: [r|ef1]', true)).toEqual([
      'references.yaml:2:9 alba2001',
      'annotations.yaml:2:10 alba2001',
      'trials.yaml:3:16 alba2001',
      'annotations.yaml:4:15 ref1',
      'claims.yaml:8:18 ref1',
    ]);
  });

  test('in a draft, whichever of its keys is cited, and nowhere else', async () => {
    const sources = await sourcesOf();
    const draft =
      'It did [@alba2001; @berg2002].\n\n- @ref1 says so\n\n`@alba2001`, alba2001, <!-- @alba2001 -->';
    const found = (name: string) =>
      citedIn(draft, namesFor({ kind: 'reference', name, scope: '' }, sources)).map(({ start, end }) => [
        start,
        draft.slice(start, end),
      ]);
    expect(found('ref1')).toEqual([
      [9, 'alba2001'],
      [35, 'ref1'],
    ]);
    expect(found('berg2002')).toEqual([[20, 'berg2002']]);
    expect(found('nobody')).toEqual([]);
  });
});

describe('rename', () => {
  /** The lines that change, or why none does. */
  async function renamed(path: string, marked: string, newName: string, others: Files = {}) {
    const at = await cursorAt(path, marked, others);
    const name = nameInFile(at.file, at.offset);
    const result = name && renameInBase(name, newName, at.sources);
    if (!result || 'refused' in result) return result?.refused;
    return result.edits.map(({ file, span, text }) => `${shown(file, span)} -> ${text}`);
  }

  test.each<[file: string, marked: string, newName: string, changes: string[]]>([
    [
      'claims.yaml',
      'outcome: p|ain',
      'ache',
      [
        'concepts.yaml:20:9 pain -> ache',
        'concepts.yaml:26:15 pain -> ache',
        'trials.yaml:7:18 pain -> ache',
        'trials.yaml:10:18 pain -> ache',
        'claims.yaml:5:14 pain -> ache',
      ],
    ],
    ['trials.yaml', 'id: be|rg', 'cole', ['trials.yaml:14:9 berg -> cole', 'claims.yaml:7:20 berg -> cole']],
    [
      'references.yaml',
      'id: be|rg2002',
      'Cole:2002a',
      ['references.yaml:5:9 berg2002 -> Cole:2002a', 'trials.yaml:15:16 berg2002 -> Cole:2002a'],
    ],
    [
      'claims.yaml',
      '[r|ef1]',
      'ref2',
      ['annotations.yaml:4:15 ref1 -> ref2', 'claims.yaml:8:18 ref1 -> ref2'],
    ],
    ['facts.yaml', 'id: drug|-cost', 'price', ['facts.yaml:2:9 drug-cost -> price']],
    [
      'trials.yaml',
      'id: be|rg',
      '2002',
      ['trials.yaml:14:9 berg -> "2002"', 'claims.yaml:7:20 berg -> "2002"'],
    ],
    ['claims.yaml', 'id: drug|-pain', 'drug-pain', ['claims.yaml:2:9 drug-pain -> drug-pain']],
  ])('%s: %s becomes %s', async (path, marked, newName, changes) => {
    expect(await renamed(path, marked, newName)).toEqual(changes);
  });

  test('quotes, aliases and JSON', async () => {
    const quoted = { 'trials.yaml': 'trials:\n  - id: "alba"\n    reference: \'alba2001\'\n' };
    expect(await renamed('claims.yaml', '[al|ba, berg]', 'cole', quoted)).toEqual([
      'trials.yaml:2:10 alba -> cole',
      'claims.yaml:7:14 alba -> cole',
    ]);
    const aliased = { 'trials.yaml': 'trials:\n  - id: alba\n    summary: &a drug\n    conditions: [*a]\n' };
    expect(await renamed('claims.yaml', 'intervention: dr|ug', 'pill', aliased)).toContain(
      'trials.yaml:4:18 *a -> pill',
    );
    const json = { 'trials.yaml': '{"trials": [{"id": "alba"}]}' };
    expect(await renamed('claims.yaml', '[al|ba, berg]', 'cole', json)).toContain(
      'trials.yaml:1:21 alba -> cole',
    );
  });

  const MANIFEST = SOUND['evidence.yaml'] ?? '';
  const BIB = '@inbook{alba2001,\n  crossref = {berg2002},\n}\n@book{berg2002, title = {On berg2002}}\n';
  const withField = (field: string) =>
    (SOUND['references.yaml'] ?? '').replace('berg2002\n', `berg2002\n    ${field}\n`);

  test('in a reference list of another format, where its keys are written', async () => {
    const inBib = {
      'references.bib': BIB,
      'evidence.yaml': MANIFEST.replace('references.yaml', 'references.bib'),
    };
    expect(await renamed('trials.yaml', 'reference: berg|2002', 'cole', inBib)).toEqual([
      'trials.yaml:15:16 berg2002 -> cole',
      'references.bib:4:7 berg2002 -> cole',
      'references.bib:2:15 berg2002 -> cole',
    ]);
  });

  test.each<[what: string, others: Files, cited: string, changes: string[] | string]>([
    [
      'the citation key of Zotero',
      { 'references.yaml': withField('citation-key: zot') },
      'zot',
      ['references.yaml:6:19 zot -> cole', 'claims.yaml:8:18 zot -> cole'],
    ],
    [
      'one of several keys, none a part of another',
      { 'references.yaml': withField("other-ids: 'berg, my-berg,berg-2'") },
      'berg',
      ['references.yaml:6:17 berg -> cole', 'claims.yaml:8:18 berg -> cole'],
    ],
    [
      'the last of several keys',
      { 'references.yaml': withField('other-ids: berg, my-berg,berg-2') },
      'berg-2',
      ['references.yaml:6:30 berg-2 -> cole', 'claims.yaml:8:18 berg-2 -> cole'],
    ],
    [
      'a key that two fields have',
      { 'references.yaml': withField('citation-key: berg2002') },
      'berg2002',
      [
        'references.yaml:5:9 berg2002 -> cole',
        'references.yaml:6:19 berg2002 -> cole',
        'trials.yaml:15:16 berg2002 -> cole',
        'claims.yaml:8:18 berg2002 -> cole',
      ],
    ],
    [
      'one in JSON',
      {
        'references.json':
          '[{"id": "alba2001", "type": "book"},\n{"id": "berg2002", "other-ids": "a,berg", "type": "book"}]',
        'evidence.yaml': MANIFEST.replace('references.yaml', 'references.json'),
      },
      'berg',
      ['claims.yaml:8:18 berg -> cole', 'references.json:2:36 berg -> cole'],
    ],
    [
      'one of several keys that is not written as such',
      { 'references.yaml': withField('other-ids: "a, \\x62erg"') },
      'berg',
      '"berg" is not written as such in "references.yaml": rename it there.',
    ],
  ])('of further keys, %s', async (_, files, cited, changes) => {
    const others = { 'claims.yaml': (SOUND['claims.yaml'] ?? '').replace('[ref1]', `[${cited}]`), ...files };
    const marked = `[${cited.slice(0, 2)}|${cited.slice(2)}]`;
    expect(await renamed('claims.yaml', marked, 'cole', others)).toEqual(changes);
  });

  test.each<[file: string, marked: string, newName: string, refused: string, others?: Files]>([
    [
      'trials.yaml',
      'id: be|rg',
      'alba',
      'There is a trial called "alba" already in "trials.yaml": choose another name.',
    ],
    [
      'claims.yaml',
      'outcome: p|ain',
      'drug',
      'There is a concept called "drug" already in "concepts.yaml": choose another name.',
    ],
    [
      'references.yaml',
      'id: be|rg2002',
      'ref1',
      'There is a reference called "ref1" already in "annotations.yaml": choose another name.',
    ],
    [
      'trials.yaml',
      'id: be|rg',
      'Two Words',
      '"Two Words" must be lower-case words joined by hyphens, such as back-pain.',
    ],
    ['trials.yaml', 'id: be|rg', '', '"" must be lower-case words joined by hyphens, such as back-pain.'],
    [
      'references.yaml',
      'id: be|rg2002',
      '@x',
      '"@x" must be a citation key: letters and digits, and between them signs such as - or :, without spaces.',
    ],
    [
      'claims.yaml',
      'outcome: p|ain',
      'ache',
      '"facts.yaml" has a mistake in line 1, so not all of "pain" is found: correct it first.',
      { 'facts.yaml': 'figures: "' },
    ],
    [
      'claims.yaml',
      'trials: [alba, ber|g]',
      'cole',
      '"berg" stands in no file of this base: rename it where it comes from.',
      { 'trials.yaml': 'trials:\n  - id: alba\n' },
    ],
    [
      'trials.yaml',
      'reference: alba|2001',
      '2001',
      '"alba2001" in "references.ris" cannot be replaced by "2001", which would not be read as the key of its record: write it there.',
      {
        'references.ris': 'TY  - JOUR\nTI  - First\nAU  - Alba, A\nPY  - 2001\nER  - \n',
        'evidence.yaml': MANIFEST.replace('references.yaml', 'references.ris'),
      },
    ],
  ])('%s: %s cannot become %j', async (path, marked, newName, refused, others) => {
    expect(await renamed(path, marked, newName, others)).toBe(refused);
  });
});
