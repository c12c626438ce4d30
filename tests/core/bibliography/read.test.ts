import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { read } from './reading';

const BIB = '@book{a, title = {T}}';
const RIS = 'TY  - BOOK\nID  - a\nTI  - T\nER  - \n';
const NBIB = '\nPMID- 1\nTI  - T.\nDP  - 2009\nFAU - A, B\n';
const XML = '<?xml version="1.0"?><xml><records><record><label>a</label></record></records></xml>';
const JSON_LIST = '[{"id": "a", "type": "book"}]';
const YAML = 'references:\n- {id: a, type: book}\n';

describe('the format is told by the extension', () => {
  test.each([
    ['lib/refs.bib', BIB],
    ['refs.BIB', BIB],
    ['refs.bibtex', BIB],
    ['refs.ris', RIS],
    ['refs.xml', XML],
    ['my.refs.json', JSON_LIST],
    ['refs.yaml', YAML],
    ['refs.yml', YAML],
  ])('%s', (file, text) => {
    expect(read(file, text)).toEqual({ keys: ['a'], problems: [] });
  });
});

describe('without an extension that is known, by the text', () => {
  test.each([
    ['BibTeX', BIB],
    ['BibTeX behind a remark', `% remark\n\n${BIB}`],
    ['RIS', RIS],
    ['RIS behind a heading', `Provider: somebody\n\n${RIS}`],
    ['EndNote XML', XML],
    ['CSL JSON', JSON_LIST],
    ['CSL YAML', YAML],
    ['CSL YAML as a bare list', '- id: a\n  type: book\n'],
  ])('%s', (_, text) => {
    for (const file of ['refs', 'refs.txt', 'a.b/refs'])
      expect(read(file, text)).toEqual({ keys: ['a'], problems: [] });
  });

  test('PubMed', () => {
    expect(read('pubmed-set.txt', NBIB)).toEqual({ keys: ['a2009'], problems: [] });
  });
});

test.each(['refs.docx', 'refs.d/list', ''])('%j in no known format is one problem', (file) => {
  const known =
    'BibTeX (.bib, .bibtex, .biblatex) or RIS (.ris) or PubMed (.nbib, .medline) or EndNote XML (.xml, .enx) or CSL JSON (.json) or CSL YAML (.yaml, .yml)';
  const problem = `${file}:1:1 References cannot be read from "${file}": use ${known}.`;
  expect(read(file, 'Dear all')).toEqual({ keys: [], problems: [problem] });
});

describe('an empty file is one problem', () => {
  test.each([
    ['r.bib', 'The file holds no entries: begin each with @article{key, or another type.'],
    ['r.ris', 'The file holds no references: begin each with a line "TY  - " and its type.'],
    ['r.nbib', 'The file holds no references: begin each with a line "PMID- " and its number.'],
    ['r.xml', 'The file holds no <record>: in EndNote, export the library as XML.'],
    ['r.json', 'The file is empty: give it a list of references under "references:" or under "items:".'],
    ['r.yaml', 'The file is empty: give it a list of references under "references:".'],
  ])('%s', (file, message) => {
    for (const text of ['', '\uFEFF', ' \r\n\n']) {
      expect(read(file, text)).toEqual({ keys: [], problems: [expect.stringContaining(message)] });
    }
  });
});

describe('a byte order mark and Windows line ends change nothing', () => {
  test.each([
    ['r.bib', `@string{t = {T}}\n${BIB}\n@book{b,\n  title = {T},\n}\n`],
    ['r.ris', `${RIS}\n${RIS.replace('a', 'b')}`],
    ['r.nbib', `${NBIB}${NBIB}`],
    ['r.xml', XML.replaceAll('><', '>\n<')],
    ['r.json', '[\n{"id": "a",\n"type": "book"}\n]\n'],
    ['r.yaml', YAML],
  ])('%s', (file, text) => {
    const plain = readReferences(file, text);
    const windows = readReferences(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(plain.problems).toEqual([]);
    expect(windows.problems).toEqual([]);
    expect(windows.references.map(({ value }) => value)).toEqual(plain.references.map(({ value }) => value));
    expect(windows.references.map(({ at }) => at().line)).toEqual(
      plain.references.map(({ at }) => at().line),
    );
  });
});

describe('places lead to the record, its key and its fields', () => {
  const place = (file: string, text: string, ...path: string[]) => {
    const { span, line, character } = readReferences(file, text).references.at(-1)?.at(path) ?? {};
    return [text.slice(span?.start, span?.end), line, character];
  };
  const bib = '@book{a, title = {T}}\n\n@book{b,\n  doi = {10.1/2},\n  title = {T},\n}\n';
  const ris = `${RIS}TY  - BOOK\nID  - ID\nTI  - T\nDO  - 10.1/2\nER  - \n`;
  const xml =
    '<xml>\n<record><label>ab</label>\n<electronic-resource-num>10.1/2</electronic-resource-num></record></xml>';
  const json = '[\n{"id": "a",\n "type": "book", "DOI": "10.1/2"}]';
  const yaml = 'references:\n- id: a\n  type: book\n  DOI: 10.1/2\n';

  test.each([
    ['a .bib entry', 'r.bib', bib, [], ['@book{b', 2, 0]],
    ['its key', 'r.bib', bib, ['id'], ['b', 2, 6]],
    ['its field', 'r.bib', bib, ['DOI'], ['doi = {10.1/2}', 3, 2]],
    ['its field, of which a part is asked for', 'r.bib', bib, ['title', 'x'], ['title = {T}', 4, 2]],
    ['a field that it has not', 'r.bib', bib, ['volume'], ['@book{b', 2, 0]],
    ['a RIS record', 'r.ris', ris, [], ['TY  - BOOK', 4, 0]],
    ['its key', 'r.ris', ris, ['id'], ['ID', 5, 6]],
    ['its field', 'r.ris', ris, ['DOI'], ['DO  - 10.1/2', 7, 0]],
    ['an EndNote record', 'r.xml', xml, [], ['<record>', 1, 0]],
    ['its key', 'r.xml', xml, ['id'], ['ab', 1, 15]],
    ['its field', 'r.xml', xml, ['DOI'], [expect.stringContaining('10.1/2'), 2, 0]],
    ['a JSON item', 'r.json', json, [], ['{', 1, 0]],
    ['its key', 'r.json', json, ['id'], ['"a"', 1, 7]],
    ['its field', 'r.json', json, ['DOI'], ['"10.1/2"', 2, 24]],
    ['a YAML item', 'r.yaml', yaml, ['id'], ['a', 1, 6]],
  ])('%s', (_, file, text, path, expected) => {
    expect(place(file, text, ...path)).toEqual(expected);
  });
});

test('nothing but keys is read before it is asked for', () => {
  const { references } = readReferences('r.bib', '@book{a, title = {T}}');
  const [reference] = references;
  expect(Object.hasOwn(reference ?? {}, 'value')).toBe(false);
  expect(reference?.value).toBe(reference?.value);
});

test('of very many problems the first hundred are told, and how many there are', () => {
  const { keys, problems } = read('r.bib', '@book{a, title = {T} year = 2000}\n'.repeat(250));
  expect(keys).toHaveLength(250);
  expect(problems).toHaveLength(101);
  expect(problems[100]).toBe(
    'r.bib:101:22 There are 150 more problems from here on: correct those above first.',
  );
});
