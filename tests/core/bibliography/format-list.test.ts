import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createListFormatter, type FormatList } from '../../../server/src/core/bibliography/format-list';
import { readStyle } from '../../../server/src/core/bibliography/styles/read-style';
import { STYLE_FILES, type StyleName } from '../../../server/src/core/bibliography/styles/style';
import type { CslItem, Reference } from '../../../server/src/core/evidence/schema/reference';
import { style } from './a-style';

const LOCALE = readFileSync('data/styles/locales-en-US.xml', 'utf8');

function formatterOf(csl: string): FormatList {
  const read = readStyle('own.csl', csl);
  if ('problem' in read) throw new Error(read.problem.message);
  return createListFormatter(read.style, LOCALE);
}

function bundled(name: StyleName): FormatList {
  return formatterOf(readFileSync(`data/styles/${STYLE_FILES[name]}`, 'utf8'));
}

function reference(key: string, fields: Partial<CslItem> = {}): Reference {
  return { key, aliases: [], csl: { id: key, type: 'book', title: key, ...fields } };
}

function by(family: string, year: number, title: string): Reference {
  const issued = { 'date-parts': [[year]] };
  return reference(title, { author: [{ family, given: 'A.' }], issued });
}

const texts = (format: FormatList, references: readonly Reference[]) =>
  format(references).entries.map(({ formatted }) => formatted.text);

const lee = by('Lee', 2012, 'Tea');
const leeAgain = by('Lee', 2012, 'Coffee');
const adams = by('Adams', 2001, 'Water');

test('a numeric style keeps the order of citation', () => {
  expect(texts(bundled('vancouver'), [lee, adams, leeAgain])).toEqual([
    'Lee A. Tea. 2012.',
    'Adams A. Water. 2001.',
    'Lee A. Coffee. 2012.',
  ]);
});

test('an author-date style sorts, and tells apart what would be cited alike', () => {
  expect(texts(bundled('apa'), [lee, adams, leeAgain])).toEqual([
    'Adams, A. (2001). Water.',
    'Lee, A. (2012a). Coffee.',
    'Lee, A. (2012b). Tea.',
  ]);
});

test('a list is told apart anew when one more reference comes, or goes', () => {
  const format = bundled('apa');
  expect(texts(format, [lee])).toEqual(['Lee, A. (2012). Tea.']);
  expect(texts(format, [lee, leeAgain])).toEqual(['Lee, A. (2012a). Coffee.', 'Lee, A. (2012b). Tea.']);
  expect(texts(format, [leeAgain])).toEqual(['Lee, A. (2012). Coffee.']);
  expect(texts(format, [])).toEqual([]);
});

test('a reference is printed once as long as it and what it is told apart by stay the same', () => {
  const format = bundled('apa');
  const first = format([lee, adams]).entries.map(({ formatted }) => formatted);
  const second = format([adams, leeAgain, lee]).entries.map(({ formatted }) => formatted);
  expect(second[0]).toBe(first[0]);
  expect(second[2]).not.toEqual(first[1]);
});

test('a reference that changes is printed anew', () => {
  const format = bundled('vancouver');
  expect(texts(format, [lee])).toEqual(['Lee A. Tea. 2012.']);
  expect(texts(format, [{ ...lee, csl: { ...lee.csl, title: 'Green tea' } }])).toEqual([
    'Lee A. Green tea. 2012.',
  ]);
});

test('a list made bit by bit is that made at once', () => {
  const references = [lee, adams, leeAgain, by('Lee', 2013, 'Milk'), by('Brown', 2012, 'Juice')];
  const format = bundled('apa');
  for (const length of [2, 5, 1, 3]) format(references.slice(0, length));
  expect(format(references)).toEqual(bundled('apa')(references));
});

test('a style that writes a dash for the same authors looks at the entry before', () => {
  const format = formatterOf(
    style({
      attributes: ' subsequent-author-substitute="---"',
      bibliography: '<names variable="author"/><text variable="title" prefix=": "/>',
    }),
  );
  expect(texts(format, [lee, leeAgain])).toEqual(['A. Lee: Tea', '---: Coffee']);
  expect(texts(format, [leeAgain])).toEqual(['A. Lee: Coffee']);
});

test('a reference of which a style prints nothing is its plain line, in its place', () => {
  const { entries, styled } = bundled('vancouver')([
    lee,
    { key: 'bare', aliases: [], csl: { id: 'bare', type: 'book' } },
    adams,
  ]);
  expect(styled).toBe(true);
  expect(entries.map(({ formatted }) => formatted.text)).toEqual([
    'Lee A. Tea. 2012.',
    'bare',
    'Adams A. Water. 2001.',
  ]);
});

test.each<[style: StyleName, text: string]>([
  ['vancouver', 'Lee A, et al. Tea.'],
  ['ama', 'Lee A, et al. Tea.'],
  ['apa', 'Lee, A. et al. (n.d.). Tea.'],
])('authors who are not named are "et al." in %s style', (name, text) => {
  const author = [{ family: 'Lee', given: 'A.' }, { literal: 'others' }];
  expect(texts(bundled(name), [reference('Tea', { author })])).toEqual([text]);
});

test('an item far too large is its plain line', () => {
  const large = reference('large', { publisher: 'x'.repeat(30_000) });
  expect(texts(bundled('ama'), [large, adams])).toEqual(['large.', 'Adams A. Water.; 2001.']);
});

test('a style that the engine cannot use gives plain lines in the order given', () => {
  const broken = style({ bibliography: '<names variable="author"><name><no-such/></name></names><choose/>' });
  const { entries } = formatterOf(broken)([lee, adams]);
  expect(entries.map(({ formatted }) => formatted.text)).toEqual(['Lee. Tea. 2012.', 'Adams. Water. 2001.']);
});
