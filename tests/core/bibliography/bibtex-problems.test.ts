import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { read } from './reading';

const GOOD = '\n@book{good, title = {Good}}\n';

describe('what is wrong is told at its place, and hides nothing behind it', () => {
  test.each([
    [
      'a value without an end',
      '@book{k, title = {T, year = 2000}',
      ['k', 'good'],
      '1:10 The value of "title" is never closed, or there is none: write it in braces.',
    ],
    [
      'a quotation without an end',
      '@book{k, title = "T, year = 2000}',
      ['k', 'good'],
      '1:10 The value of "title" is never closed, or there is none: write it in braces.',
    ],
    [
      'an entry without an end',
      '@book{k, title = {T}',
      ['k', 'good'],
      '1:1 This entry is never closed: add the closing brace.',
    ],
    [
      'a brace too many',
      '@book{k, title = {T}}, year = 2000}',
      ['k', 'good'],
      '1:24 This field stands outside of its entry: take out the closing brace too many before it.',
    ],
    [
      'no key',
      '@book{title = {T}}',
      ['good'],
      '1:1 This entry has no key: write one behind the brace, and a comma.',
    ],
    [
      'no key, but a comma',
      '@book{, title = {T}}',
      ['good'],
      '1:1 This entry has no key: write one behind the brace, and a comma.',
    ],
    [
      'a key with spaces',
      '@book{k 2000, title = {T}}',
      ['k', 'good'],
      '1:7 A comma belongs behind the key "k", which cannot have spaces: add it.',
    ],
    [
      'no comma behind the key',
      '@book{k\n  title = {T}}',
      ['k', 'good'],
      '1:7 A comma belongs behind the key "k", which cannot have spaces: add it.',
    ],
    [
      'no comma between fields',
      '@book{k, title = {T} year = 2000}',
      ['k', 'good'],
      '1:22 A comma is missing before "year": add it.',
    ],
    [
      'no equals sign',
      '@book{k, title {T}, year = 2000}',
      ['k', 'good'],
      '1:10 This is no field: write it as name = {text}, and a comma.',
    ],
    [
      'no value',
      '@book{k, title = , year = 2000}',
      ['k', 'good'],
      '1:10 The value of "title" is never closed, or there is none: write it in braces.',
    ],
    [
      'a field given twice',
      '@book{k, title = {T}, Title = {U}}',
      ['k', 'good'],
      '1:23 "title" is given twice here: keep one of them.',
    ],
    [
      'an abbreviation that is not there',
      '@book{k, publisher = wiley}',
      ['k', 'good'],
      '1:22 There is no @string "wiley" in this file: define it, or put braces around the text.',
    ],
    [
      'a type that is not there',
      '@bok{k, title = {T}}',
      ['k', 'good'],
      '1:1 There is no entry type "bok": did you mean "book"?',
    ],
    [
      'a type like no other',
      '@zzzzzzzz{k, title = {T}}',
      ['k', 'good'],
      '1:1 There is no entry type "zzzzzzzz": use misc.',
    ],
    [
      'no brace',
      '@book k, title = {T}',
      ['good'],
      '1:1 An entry begins with @book{ and its key: add the brace.',
    ],
    [
      'a date that is none',
      '@book{k, date = {15.9.2009}}',
      ['k', 'good'],
      '1:10 "15.9.2009" is no date: write it as 2009-09-15, 2009-09 or 2009.',
    ],
    [
      'authors joined by commas',
      '@book{k, author = {A. One, B. Two, C. Three, D. Four}}',
      ['k', 'good'],
      '1:10 "A. One, B. Two, C. Three, D. Four" is no name, which has two commas at most: join names by "and".',
    ],
    [
      'a parent that is not there',
      '@inbook{k, crossref = {goud}}',
      ['k', 'good'],
      '1:12 There is no entry "goud" to inherit from: did you mean "good"?',
    ],
    [
      'a comment without an end',
      '@comment{\n@book{k}',
      ['k', 'good'],
      '1:1 This comment is never closed: add the closing brace.',
    ],
    [
      'a preamble without an end',
      '@preamble{"x"',
      ['good'],
      '1:1 This @preamble is never closed: add the closing brace.',
    ],
    [
      'abbreviations that grow',
      `@string{a = {${'x'.repeat(2001)}}}`,
      ['good'],
      '1:9 "a" stands for more than 2000 characters: shorten it.',
    ],
  ])('%s', (_, text, keys, problem) => {
    expect(read('r.bib', text + GOOD)).toEqual({ keys, problems: [`r.bib:${problem}`] });
  });
});

test('an abbreviation can be made of others only so far', () => {
  const doubled = Array.from({ length: 8 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`);
  const text = `@string{s0 = {0123456}}\n${doubled.join('\n')}\n@book{k, title = ${Array(60).fill('s8').join(' # ')}}`;
  expect(read('r.bib', text).problems).toEqual([
    'r.bib:10:10 What is joined by # in "title" is too long: shorten it.',
  ]);
});

test('what could be read of a broken entry is kept', () => {
  const text = '@article{k, author = {Berg, Jan}, title = {T, \n journal = {J},\n year = 2000}\n';
  const { references } = readReferences('r.bib', text + GOOD);
  expect(references.map(({ value }) => value)).toEqual([
    {
      id: 'k',
      type: 'article-journal',
      author: [{ family: 'Berg', given: 'Jan' }],
      'container-title': 'J',
      issued: { 'date-parts': [[2000]] },
    },
    { id: 'good', type: 'book', title: 'Good' },
  ]);
});

test('problems name their record, and say whether it is whole', () => {
  const { problems } = readReferences('r.bib', '@book{k, title = {T} year = 2000}\n@book{l, title}\n@book{}');
  expect(problems.map(({ severity, record }) => [severity, record])).toEqual([
    ['warning', 'k'],
    ['error', 'l'],
    ['error', undefined],
  ]);
});

test('an abbreviation that is not there stands for itself', () => {
  const { references } = readReferences('r.bib', '@article{k, journal = PNAS # { B}}');
  expect(references[0]?.value['container-title']).toBe('PNAS B');
});
