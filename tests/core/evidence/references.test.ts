import { expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { problemText } from '../../../server/src/core/evidence/problem-text';

/** The keys read from a file, and the problems, each on one line. */
function read(file: string, text: string): { keys: string[]; problems: string[] } {
  const { references, problems } = readReferences(file, text);
  return { keys: references.map(({ value }) => value.id), problems: problems.map(problemText) };
}

const ITEMS = '[{"id": "a", "type": "book"}, {"id": 7, "type": "book"}]';

test.each([
  ['CSL YAML under "references"', 'r.yaml', 'references:\n- id: a\n  type: book\n- {id: 7, type: book}\n'],
  [
    'CSL YAML as Pandoc writes it',
    'r.yml',
    '---\nnocite: x\nreferences:\n- {id: a, type: book}\n- {id: 7, type: book}\n...\n',
  ],
  ['a bare list of CSL YAML', 'r.YAML', '- id: a\n  type: book\n- {id: 7, type: book}\n'],
  ['CSL JSON', 'lib/my.refs.json', ITEMS],
  [
    'CSL JSON with a byte order mark and tabs',
    'r.json',
    `\uFEFF[\n\t{\n\t\t"id": "a",\n\t\t"type": "book"\n\t},\n\t{"id": 7, "type": "book"}\n]`,
  ],
  ['CSL JSON under "items"', 'r.json', `{"items": ${ITEMS}}`],
  ['CSL JSON under "references"', 'r.json', `{"references": ${ITEMS}}`],
])('reads %s', (_, file, text) => {
  expect(read(file, text)).toEqual({ keys: ['a', '7'], problems: [] });
});

test.each([
  [
    'an unknown format',
    'r.docx',
    'x',
    [],
    'r.docx:1:1 References cannot be read from "r.docx": use CSL YAML (.yaml, .yml) or CSL JSON (.json).',
  ],
  [
    'a file without extension',
    'refs.d/list',
    'x',
    [],
    'refs.d/list:1:1 References cannot be read from "refs.d/list": use CSL YAML (.yaml, .yml) or CSL JSON (.json).',
  ],
  [
    'an empty file',
    'r.yaml',
    '',
    [],
    'r.yaml:1:1 The file is empty: give it a list of references under "references:".',
  ],
  [
    'an empty list',
    'r.yaml',
    'references:\n',
    [],
    'r.yaml:1:12 The file is empty: give it a list of references under "references:".',
  ],
  [
    'something else',
    'r.json',
    '{"a": 1}',
    [],
    'r.json:1:1 The file holds something else: give it a list of references under "references:" or under "items:".',
  ],
  [
    'an item without a type',
    'r.yaml',
    '- id: a\n- {id: b, type: book}',
    ['b'],
    'r.yaml:1:3 "type" is missing: add it.',
  ],
  [
    'an item without a key',
    'r.yaml',
    '- {type: book}\n- {id: b, type: book}',
    ['b'],
    'r.yaml:1:3 "id" is missing: add it.',
  ],
  [
    'an item with a blank key',
    'r.yaml',
    '- {id: "", type: book}\n- {id: b, type: book}',
    ['b'],
    'r.yaml:1:8 "id" must not be empty.',
  ],
  [
    'a volume that is a list',
    'r.yaml',
    '- {id: a, type: book, volume: [1]}\n- {id: b, type: book}',
    ['b'],
    'r.yaml:1:31 "volume" must be text or a number.',
  ],
  [
    'an author that is text',
    'r.yaml',
    '- {id: a, type: book, author: Berg}\n- {id: b, type: book}',
    ['b'],
    'r.yaml:1:31 "author" must be a list: begin each entry with "- ", even a single one.',
  ],
  [
    'a date that is a list',
    'r.yaml',
    '- {id: a, type: book, issued: [2009]}\n- {id: b, type: book}',
    ['b'],
    'r.yaml:1:31 "issued" must be a date, such as 2009-09-15, or hold "date-parts".',
  ],
  [
    'JSON that ends too early',
    'r.json',
    '[{"id": "a", "type": "book"},\n{"id": "b", "type": "bo',
    ['a'],
    'r.json:2:21 This quotation is never closed: add the closing ".',
  ],
  [
    'JSON without a comma',
    'r.json',
    '[{"id": "a", "type": "book"}\n{"id": "b"}]',
    [],
    'r.json:2:1 This cannot be read (Missing , or : between flow sequence items): correct it here.',
  ],
])('tells of %s', (_, file, text, keys, problem) => {
  expect(read(file, text)).toEqual({ keys, problems: [problem] });
});

test.each([
  ['2009', { 'date-parts': [[2009]] }],
  ['"2009-09"', { 'date-parts': [[2009, 9]] }],
  ['2009-09-15', { 'date-parts': [[2009, 9, 15]] }],
  ['in press', { literal: 'in press' }],
  ['{date-parts: [[2009, "9"]], season: 3}', { 'date-parts': [[2009, '9']], season: 3 }],
  ['{literal: soon}', { literal: 'soon' }],
])('reads the date %s', (date, issued) => {
  const { references } = readReferences('r.yaml', `- {id: a, type: book, issued: ${date}}`);
  expect(references.map(({ value }) => value.issued)).toEqual([issued]);
});

test('fields that we do not name are kept', () => {
  const { references } = readReferences('r.yaml', '- {id: a, type: book, ISBN: x, custom: {k: [1]}}');
  expect(references.map(({ value }) => value)).toEqual([
    { id: 'a', type: 'book', ISBN: 'x', custom: { k: [1] } },
  ]);
});
