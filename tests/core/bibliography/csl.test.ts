import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { itemsOf, read } from './reading';

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
    'CSL JSON with tabs',
    'r.json',
    `[\n\t{\n\t\t"id": "a",\n\t\t"type": "book"\n\t},\n\t{"id": 7, "type": "book"}\n]`,
  ],
  ['CSL JSON under "items"', 'r.json', `{"items": ${ITEMS}}`],
  [
    'CSL JSON under "references"',
    'r.json',
    `{"x": {"items": [1]}, "y": ["]"], "references" : ${ITEMS}, "z": [2]}`,
  ],
  [
    'CSL JSON with a comma too many',
    'r.json',
    '[{"id": "a", "type": "book",}, {"id": "7", "type": "book"},]',
  ],
])('reads %s', (_, file, text) => {
  expect(read(file, text)).toEqual({ keys: ['a', '7'], problems: [] });
});

describe('tells of', () => {
  test.each([
    [
      'an empty list',
      'r.yaml',
      'references:\n',
      [],
      '1:12 The file is empty: give it a list of references under "references:".',
    ],
    [
      'something else',
      'r.json',
      '{"a": 1}',
      [],
      '1:1 The file holds something else: give it a list of references under "references:" or under "items:".',
    ],
    [
      'no list at all',
      'r.json',
      '"references"',
      [],
      '1:1 The file holds something else: give it a list of references under "references:" or under "items:".',
    ],
    [
      'an item without a type',
      'r.yaml',
      '- id: a\n- {id: b, type: book}',
      ['b'],
      '1:3 "type" is missing: add it.',
    ],
    [
      'an item without a key',
      'r.yaml',
      '- {type: book}\n- {id: b, type: book}',
      ['b'],
      '1:3 "id" is missing: add it.',
    ],
    [
      'an item with a blank key',
      'r.yaml',
      '- {id: "", type: book}\n- {id: b, type: book}',
      ['b'],
      '1:8 "id" must not be empty.',
    ],
    [
      'a volume that is a list',
      'r.yaml',
      '- {id: a, type: book, volume: [1]}\n- {id: b, type: book}',
      ['b'],
      '1:31 "volume" must be text or a number.',
    ],
    [
      'an author that is text',
      'r.yaml',
      '- {id: a, type: book, author: Berg}\n- {id: b, type: book}',
      ['b'],
      '1:31 "author" must be a list: begin each entry with "- ", even a single one.',
    ],
    [
      'a date that is a list',
      'r.yaml',
      '- {id: a, type: book, issued: [2009]}\n- {id: b, type: book}',
      ['b'],
      '1:31 "issued" must be a date, such as 2009-09-15, or hold "date-parts".',
    ],
    [
      'the same in JSON',
      'r.json',
      '[{"id": "a", "type": "book",\n "issued": [2009]}, {"id": "b", "type": "book"}]',
      ['b'],
      '2:12 "issued" must be a date, such as 2009-09-15, or hold "date-parts".',
    ],
    [
      'an item that is nothing',
      'r.json',
      '[{}, {"id": "b", "type": "book"}]',
      ['b'],
      '1:2 "id" is missing: add it.',
    ],
    [
      'a text in place of an item',
      'r.json',
      '["a", {"id": "b", "type": "book"}]',
      ['b'],
      '1:2 This is no reference: each begins with a brace.',
    ],
    [
      'a name that would change what an item is',
      'r.json',
      '[{"id": "a", "type": "book", "__proto__": {"title": 1}}, {"id": "b", "type": "book"}]',
      ['b'],
      '1:30 "__proto__" cannot be the name of a field.',
    ],
    [
      'no comma between fields',
      'r.json',
      '[{"id": "a", "type": "book" "title": "T"}, {"id": "b", "type": "book"}]',
      ['b'],
      '1:29 A comma is missing before this, or a quotation mark within a text has no backslash: add it.',
    ],
    [
      'nesting',
      'r.json',
      `[{"id": "a", "type": "book", "x": ${'['.repeat(40)}1${']'.repeat(40)}}, {"id": "b", "type": "book"}]`,
      ['b'],
      '1:2 This is nested more deeply than any record needs: flatten it.',
    ],
  ])('%s', (_, file, text, keys, problem) => {
    const list = read(file, text);
    expect([list.keys, list.problems[0]]).toEqual([keys, `${file}:${problem}`]);
  });
});

describe('JSON that is broken in one place loses nothing else', () => {
  const good = (id: string) => `{\n  "id": "${id}",\n  "type": "book"\n}`;

  test.each([
    [
      'it ends too early',
      `[${good('a')},\n{"id": "b", "type": "bo`,
      ['a'],
      ['5:1 This item is never closed: add the closing brace.'],
    ],
    [
      'a list without an end',
      `[${good('a')},\n${good('b')}\n`,
      ['a', 'b'],
      ['9:1 The list is never closed: add a ] at its end.'],
    ],
    [
      'a list that ends too early',
      `[${good('a')}],\n${good('b')}]`,
      ['a', 'b'],
      ['5:1 The list ends before this: take out the ] that closes it too early.'],
    ],
    [
      'two lists',
      `[${good('a')}]\n[${good('b')}]`,
      ['a', 'b'],
      ['5:2 The list ends before this: take out the ] that closes it too early.'],
    ],
    [
      'no comma between items',
      `[${good('a')}\n${good('b')}]`,
      ['a', 'b'],
      ['5:1 A comma is missing before this reference: add it.'],
    ],
    [
      'an item without an end',
      `[\n{"id": "x",\n "type": "book",\n${good('a')},\n${good('b')}]`,
      ['a', 'b'],
      ['2:1 '],
    ],
    [
      'a list within an item without an end',
      `[\n{"id": "x", "type": "book", "author": [{"family": "A"}},\n${good('a')}]`,
      ['a'],
      ['2:55 '],
    ],
    [
      'a text without an end',
      `[\n{"id": "x", "type": "book", "title": "T,\n "volume": 1},\n${good('a')}]`,
      ['a'],
      ['2:'],
    ],
    [
      'a text with a bare quotation mark',
      `[\n{"id": "x", "type": "book", "title": "the "best" T"},\n${good('a')}]`,
      ['a'],
      ['2:'],
    ],
  ])('%s', (_, text, keys, problems) => {
    const list = read('r.json', text);
    expect(list.keys).toEqual(keys);
    expect(list.problems).toEqual(problems.map((problem) => expect.stringContaining(`r.json:${problem}`)));
  });

  test('of very many broken items, not each is looked at closely', () => {
    const { keys, problems } = read('r.json', `[${'{"id": "x" "type": "book"},\n'.repeat(300)}${good('a')}]`);
    expect(keys).toEqual(['a']);
    expect(problems).toHaveLength(101);
  });

  test('a file of braces is given up', () => {
    expect(read('r.json', `[${'{'.repeat(5000)}`).problems).toHaveLength(101);
  });
});

test('JSON of one item is a list of one', () => {
  expect(read('r.json', '{"id": "a", "type": "book"}')).toEqual({ keys: ['a'], problems: [] });
  expect(read('r.json', '{"id": "a", "type": "book"},\n{"id": "b", "type": "book"}]')).toEqual({
    keys: ['a', 'b'],
    problems: ['r.json:1:1 A list of references begins with [: add it.'],
  });
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
  const item = { id: 'a', type: 'book', ISBN: 'x', custom: { k: [1] } };
  expect(itemsOf('r.yaml', '- {id: a, type: book, ISBN: x, custom: {k: [1]}}')).toEqual([item]);
  expect(itemsOf('r.json', JSON.stringify([item]))).toEqual([item]);
});
