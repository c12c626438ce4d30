import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson, writeCslYaml } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';
import { read } from './reading';

const LIBRARY = makeLibrary(11, 40);

describe('a library with Windows line ends and a byte order mark gives the same references', () => {
  test.each([
    ['library.bib', writeBibtex(LIBRARY, 'biblatex')],
    ['library.ris', writeRis(LIBRARY)],
    ['library.nbib', writeNbib(LIBRARY)],
    ['library.xml', writeEndNote(LIBRARY)],
    ['library.json', writeCslJson(LIBRARY)],
    ['library.yaml', writeCslYaml(LIBRARY)],
  ])('%s', (file, text) => {
    const plain = readReferences(file, text);
    const windows = readReferences(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(windows.problems).toEqual([]);
    expect(windows.references.map(({ value }) => value)).toEqual(plain.references.map(({ value }) => value));
  });
});

describe('deep nesting is told at its record and hides no other', () => {
  const deep = 20_000;
  test.each([
    [
      'r.json',
      `[{"id": "a", "type": "book"},\n{"id": "x", "note": ${'['.repeat(deep)}${']'.repeat(deep)}},\n{"id": "b", "type": "book"}]`,
    ],
    [
      'r.json',
      `[{"id": "a", "type": "book"},\n{"id": "x", "note": ${'{"a": '.repeat(deep)}1${'}'.repeat(deep)}},\n{"id": "b", "type": "book"}]`,
    ],
    [
      'r.bib',
      `@book{a, title = {A}}\n@book{x, title = ${'{'.repeat(deep)}T${'}'.repeat(deep)}}\n@book{b, title = {B}}\n`,
    ],
  ])('in %s: %#', (file, text) => {
    const { keys, problems } = read(file, text);
    expect(keys).toEqual(expect.arrayContaining(['a', 'b']));
    expect(problems.filter((problem) => !problem.startsWith(`${file}:2:`))).toEqual([]);
  });

  test('in XML, elements within each other are read or told', () => {
    const label = (key: string) => `<record><label>${key}</label></record>\n`;
    const nested = `<record>${'<style>'.repeat(deep)}x${'</style>'.repeat(deep)}</record>\n`;
    const { keys, problems } = read(
      'r.xml',
      `<xml><records>\n${label('a')}${nested}${label('b')}</records></xml>`,
    );
    expect(keys).toEqual(expect.arrayContaining(['a', 'b']));
    expect(problems.filter((problem) => !problem.startsWith('r.xml:3:'))).toEqual([]);
  });
});

describe('a wrong type in CSL JSON is told at its line and hides no other item', () => {
  const wrong = [
    '{"id": 7, "type": "book", "title": ["T"]}',
    '{"id": "x", "type": "book", "title": {"a": 1}}',
    '{"id": "x", "type": "book", "author": "Smith, A"}',
    '{"id": "x", "type": "book", "author": [["Smith"]]}',
    '{"id": "x", "type": "book", "author": [null]}',
    '{"id": "x", "type": "book", "issued": []}',
    '{"id": "x", "type": "book", "issued": {"date-parts": "2001"}}',
    '{"id": "x", "type": "book", "issued": {"date-parts": [[{}]]}}',
    '{"id": "x", "type": null}',
    '{"id": null, "type": "book"}',
    'null',
    '17',
    '["a"]',
  ];
  test.each(wrong)('%s', (item) => {
    const text = `[\n{"id": "a", "type": "book"},\n${item},\n{"id": "b", "type": "book"}\n]`;
    const { keys, problems } = read('r.json', text);
    expect(keys).toEqual(expect.arrayContaining(['a', 'b']));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !problem.startsWith('r.json:3:'))).toEqual([]);
  });
});
