import { expect, test } from 'vitest';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import { addReferences } from '../../../server/src/core/new-reference/add-references';
import { BASE } from '../../cli/run';

const base: EvidenceBase = {
  ...BASE,
  references: [
    { key: 'lee2001', aliases: [], csl: { id: 'lee2001', type: 'book', DOI: '10.1000/Tea', PMID: 77 } },
  ],
};

function add(
  text: string,
  path: string,
  library: string,
): { text?: string; keys?: readonly string[]; refused?: string } {
  const added = addReferences(text, base, [{ path, name: path, text: library }]);
  if ('refused' in added) return added;
  return { text: applyEdits(library, [added.edit]), keys: added.keys };
}

const RIS = 'TY  - BOOK\nTI  - Milk & honey\nAU  - Lee, Ann\nPY  - 2001\nER  - ';

test.each<[what: string, path: string, library: string, after: string]>([
  [
    'BibTeX',
    'refs.bib',
    '@book{a, title = {A}}\n',
    '@book{a, title = {A}}\n\n@book{lee2001a,\n  author = {Lee, Ann},\n  title = {Milk \\& honey},\n  year = 2001,\n}\n',
  ],
  [
    'BibTeX without a last line break, and with Windows line ends',
    'refs.bib',
    '@book{a,\r\ntitle = {A}}',
    '@book{a,\r\ntitle = {A}}\r\n\r\n@book{lee2001a,\r\n  author = {Lee, Ann},\r\n  title = {Milk \\& honey},\r\n  year = 2001,\r\n}\r\n',
  ],
  [
    'an empty file',
    'refs.bib',
    '',
    '@book{lee2001a,\n  author = {Lee, Ann},\n  title = {Milk \\& honey},\n  year = 2001,\n}\n',
  ],
  [
    'RIS',
    'refs.ris',
    'TY  - BOOK\nID  - a\nER  - \n',
    'TY  - BOOK\nID  - a\nER  - \n\nTY  - BOOK\nID  - lee2001a\nTI  - Milk & honey\nAU  - Lee, Ann\nPY  - 2001\nER  - \n',
  ],
  [
    'CSL JSON',
    'refs.json',
    '[\n  {"id": "a", "type": "book"}\n]\n',
    '[\n  {"id": "a", "type": "book"},\n  {\n    "id": "lee2001a",\n    "type": "book",\n    "title": "Milk & honey",\n    "author": [\n      {\n        "family": "Lee",\n        "given": "Ann"\n      }\n    ],\n    "issued": {\n      "date-parts": [\n        [\n          2001\n        ]\n      ]\n    }\n  }\n]\n',
  ],
])('a reference is added to %s', (_, path, library, after) => {
  expect(add(RIS, path, library)).toEqual({ text: after, keys: ['lee2001a'] });
});

test.each(['', '  '])('a reference is added to CSL YAML indented by %j', (indent) => {
  const list = `references:\n${indent}- id: a\n${indent}  type: book\n`;
  const { text } = add(RIS, 'refs.yaml', `# Mine\n${list}`);
  expect(text).toBe(
    `# Mine\n${list}${[
      '- id: lee2001a',
      '  type: book',
      '  title: Milk & honey',
      '  author:',
      '    - family: Lee',
      '      given: Ann',
      '  issued:',
      '    date-parts:',
      '      - - 2001',
    ]
      .map((line) => `${indent}${line}\n`)
      .join('')}`,
  );
});

const CROSSREF = JSON.stringify({
  indexed: { 'date-parts': [[2024]] },
  type: 'article-journal',
  title: 'Milk',
  ISSN: ['1234-5678'],
  DOI: '10.1000/milk',
  author: [{ given: 'Bo', family: 'Ek', sequence: 'first', affiliation: [] }, { name: 'Milk Group' }],
  issued: { 'date-parts': [[2003, 5]] },
});

test.each<[what: string, pasted: string, keys: readonly string[]]>([
  ['PubMed', 'PMID- 123456\nTI  - Milk.\nFAU - Ek, Bo\nDP  - 2003 May\n', ['ek2003']],
  ['BibTeX with a key of its own', '@book{milk, title = {Milk}}', ['milk']],
  [
    'BibTeX with a key that is taken',
    '@book{lee2001, title = {Milk}, author = {Ek, Bo}, year = 2003}',
    ['ek2003'],
  ],
  ['several', '@book{b, title = {B}}\n@book{c, title = {C}}', ['b', 'c']],
  ['what doi.org gives', CROSSREF, ['ek2003']],
])('%s is read from what was pasted', (_, pasted, keys) => {
  expect(add(pasted, 'refs.bib', '').keys).toEqual(keys);
});

test('only what a reference list needs is kept of what doi.org gives', () => {
  expect(add(CROSSREF, 'refs.bib', '').text).toBe(
    '@article{ek2003,\n  author = {Ek, Bo and {Milk Group}},\n  title = {Milk},\n  year = 2003,\n  month = may,\n  doi = {10.1000/milk},\n}\n',
  );
});

test.each<[what: string, pasted: string, path: string, library: string, refused: string]>([
  [
    'no reference',
    'Just words.',
    'refs.bib',
    '',
    'The text holds no reference: copy one as BibTeX, RIS, PubMed or CSL JSON.',
  ],
  [
    'one that is there, by its DOI',
    '@book{x, doi = {https://doi.org/10.1000/TEA}, title = {Tea}}',
    'refs.bib',
    '',
    'Tea is there already: cite it as @lee2001.',
  ],
  [
    'one that is there, by its PubMed number',
    'PMID- 77\nTI  - Tea.\n',
    'refs.bib',
    '',
    'Tea is there already: cite it as @lee2001.',
  ],
  [
    'a list that cannot be added to',
    RIS,
    'refs.nbib',
    '',
    'There is no reference list to add to: name one in the front matter of the draft, as in "bibliography: references.bib", and make that file.',
  ],
  [
    'a list that is broken',
    RIS,
    'refs.json',
    '[{"id": "a"',
    'Nothing can be added to "refs.json" as it is: correct what is reported in it.',
  ],
  [
    'a list with something behind it',
    RIS,
    'refs.yaml',
    'references:\n  - id: a\n    type: book\nother: 1\n',
    'Nothing can be added to "refs.yaml" as it is: correct what is reported in it.',
  ],
])('%s is refused', (_, pasted, path, library, refused) => {
  expect(add(pasted, path, library)).toEqual({ refused });
});

test('of several lists the first that can take it does', () => {
  const lists = ['a.xml', 'b.ris', 'c.bib'].map((path) => ({ path, name: path, text: '' }));
  const added = addReferences(RIS, base, lists);
  expect('library' in added && added.library.path).toBe('b.ris');
});
