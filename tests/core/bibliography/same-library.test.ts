import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson, writeCslYaml } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';

const LIBRARY = makeLibrary(20_240_229, 200);

/** What a format cannot carry, and so is not compared: the fields, of which types (of all when left out), and why. */
interface Difference {
  readonly fields: readonly string[];
  readonly types?: readonly string[];
  readonly reason: string;
}

interface Format {
  readonly name: string;
  readonly file: string;
  readonly write: (items: readonly CslItem[]) => string;
  readonly differences: readonly Difference[];
}

const FORMATS: readonly Format[] = [
  { name: 'CSL JSON', file: 'library.json', write: writeCslJson, differences: [] },
  { name: 'CSL YAML', file: 'library.yaml', write: writeCslYaml, differences: [] },
  { name: 'BibTeX', file: 'library.bib', write: (items) => writeBibtex(items, 'bibtex'), differences: [] },
  {
    name: 'BibLaTeX',
    file: 'library.bib',
    write: (items) => writeBibtex(items, 'biblatex'),
    differences: [],
  },
  { name: 'RIS', file: 'library.ris', write: writeRis, differences: [] },
  { name: 'EndNote XML', file: 'library.xml', write: writeEndNote, differences: [] },
  {
    name: 'PubMed',
    file: 'library.nbib',
    write: writeNbib,
    differences: [
      { fields: ['type'], types: ['webpage'], reason: 'PubMed has no type for web pages.' },
      { fields: ['title', 'container-title'], reason: 'PubMed has no italics and no subscripts.' },
      {
        fields: ['genre', 'number', 'number-of-pages', 'URL', 'accessed'],
        reason: 'PubMed has no tag for it.',
      },
      { fields: ['PMID'], reason: 'Every record must have a number, also one that is in no database.' },
    ],
  },
];

/** The item with text for numbers and without what the format cannot carry. */
function comparable(
  item: CslItem,
  { type }: CslItem,
  differences: readonly Difference[],
): Record<string, unknown> {
  const left = new Set(
    differences.filter(({ types }) => !types || types.includes(type)).flatMap(({ fields }) => fields),
  );
  return Object.fromEntries(Object.entries(item).filter(([field]) => !left.has(field)));
}

test('the library is as mixed as libraries are', () => {
  expect(LIBRARY).toHaveLength(200);
  expect(new Set(LIBRARY.map(({ id }) => id)).size).toBe(200);
  expect(new Set(LIBRARY.map(({ type }) => type)).size).toBe(7);
  const text = JSON.stringify(LIBRARY);
  for (const part of [
    'ø',
    'ễ',
    'non-dropping-particle',
    'literal',
    'suffix',
    'PMCID',
    '<i>',
    '\\\\',
    '{',
    '$',
  ]) {
    expect(text).toContain(part);
  }
});

describe.each(FORMATS)('$name', ({ file, write, differences }) => {
  const { references, problems } = readReferences(file, write(LIBRARY));

  test('is read without a problem, and every reference in its order', () => {
    expect(problems).toEqual([]);
    expect(references.map(({ key }) => key)).toEqual(LIBRARY.map(({ id }) => id));
  });

  test('gives the same references', () => {
    const read = references.map(({ value }, index) =>
      comparable(value, LIBRARY[index] ?? value, differences),
    );
    expect(read).toEqual(LIBRARY.map((item) => comparable(item, item, differences)));
  });

  test('gives the same whatever is asked for first, and again after all others', () => {
    const { references: lazy, problems: told } = readReferences(file, write(LIBRARY));
    expect(told).toEqual([]);
    const read = lazy
      .toReversed()
      .map(({ value }) => value)
      .toReversed();
    expect(read).toEqual(references.map(({ value }) => value));
  });

  test.each(differences.flatMap(({ fields, reason }) => fields.map((field) => [field, reason] as const)))(
    'differs in %s indeed: %s',
    (field) => {
      const same = (value: CslItem, index: number) =>
        JSON.stringify(value[field]) === JSON.stringify(LIBRARY[index]?.[field]);
      expect(references.every(({ value }, index) => same(value, index))).toBe(false);
    },
  );
});
