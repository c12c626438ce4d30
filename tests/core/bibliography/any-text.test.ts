import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { latexToText } from '../../../server/src/core/bibliography/formats/latex/to-text';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { ReferencesFile } from '../../../server/src/core/evidence/schema/reference';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';
import { SCRAPS } from './scraps';

const ITEM = ReferencesFile.entries.references.item;

/** Reads everything that can be read of a text, and checks that it is what readers promise. */
function readAll(file: string, text: string): void {
  const { references, problems } = readReferences(file, text);
  for (const { key, value, at } of references) {
    expect(value.id).toBe(key);
    expect(v.is(ITEM, value)).toBe(true);
    for (const path of [[], ['id'], ['title'], ['author', 0]])
      expect(at(path).line).toBeGreaterThanOrEqual(0);
  }
  for (const { message, line = -1, character = -1, span } of problems) {
    expect(message).toMatch(/^\S.*[.?]$/s);
    expect(Math.min(line, character, span?.start ?? 0)).toBeGreaterThanOrEqual(0);
    expect(span?.end ?? 0).toBeLessThanOrEqual(text.length + 1);
  }
}

describe.each(Object.entries(SCRAPS))('%s', (file, scraps) => {
  test('whatever it holds is references and problems, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => readAll(file, text),
      ),
      { numRuns: 400 },
    );
  });
});

const LIBRARY = makeLibrary(3, 16);
const FILES: Readonly<Record<string, string>> = {
  'r.bib': writeBibtex(LIBRARY, 'bibtex'),
  'r.ris': writeRis(LIBRARY),
  'r.nbib': writeNbib(LIBRARY),
  'r.xml': writeEndNote(LIBRARY),
  'r.json': writeCslJson(LIBRARY),
};

describe.each(Object.entries(FILES))('%s', (file, whole) => {
  test('with any stretch cut out, doubled or replaced still gives all but a few of its references', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(60),
        fc.oneof(fc.constant(''), fc.constantFrom(...(SCRAPS[file] ?? [])), fc.string({ maxLength: 5 })),
        (from, length, by) => {
          const text = whole.slice(0, from) + by + whole.slice(from + length);
          readAll(file, text);
          const keys = new Set(readReferences(file, text).references.map(({ key }) => key));
          const lost = LIBRARY.filter(({ id }) => !keys.has(id));
          // A cut can go over the border of two records, and open a comment.
          const opens = /<!|@comment|@string|@preamble/.test(by);
          if (!opens) expect(lost.length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('LaTeX of any kind is text on one line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...(SCRAPS['r.bib'] ?? [])), { maxLength: 60 }).map((parts) => parts.join('')),
      fc.constantFrom('plain', 'rich', 'address'),
      (latex, wanted) => {
        expect(latexToText(latex, wanted)).not.toMatch(/[\n\r\t]| {2}|^ | $/);
      },
    ),
    { numRuns: 500 },
  );
});

/** What each reader could be made to go over again and again. */
const REPEATED: Readonly<Record<string, readonly string[]>> = {
  'r.bib': [
    '{',
    '}',
    '@',
    '"',
    '\\',
    '@a{',
    '@a{b,',
    '\n@a{x,y={',
    '@comment{',
    '@string{a="',
    '@book{k,\nt={\n',
    'a=b#',
    '\n',
    '\n ',
    ' and ',
  ],
  'r.ris': ['TY  - ', 'TY  - JOUR\n', 'AU  - a\n', '\n', '\r', '-', '@', '"', '{'],
  'r.nbib': ['PMID- 1\n', 'FAU - a\n', '\n', '      x\n', '-', '"', '{'],
  'r.xml': ['<record>', '</record>', '<', '&', '<!--', '<![CDATA[', '<a>', '<record a="', '&#', '"', '{'],
  'r.json': ['{', '[', '"', '\\', '[{', '{"a":', '[{"id":"', '{"items":[', '[{},', '}', '@'],
};

describe.each(Object.entries(REPEATED))('%s', (file, pieces) => {
  const wrapped = {
    'r.bib': ['@article{k, author = {', '}}'],
    'r.xml': ['<record><abstract>', '</abstract></record>'],
  }[file];

  test.each(pieces)('100 kB of %j are read to the end', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const [before = '', after = ''] of [[], wrapped ?? []]) {
      const { references, problems } = readReferences(file, before + text + after);
      expect(references.map(({ value }) => value.type)).toHaveLength(references.length);
      expect(problems.length).toBeLessThanOrEqual(101);
    }
  });
});
