import { expect, test } from 'vitest';
import { plainTitle, shortCitation } from '../../../server/src/core/bibliography/format-short';

test.each([
  ['Growth of <i>E. coli</i> in CO<sub>2</sub>', 'Growth of E. coli in CO2'],
  ['<span style="font-variant:small-caps;">dna</span> <b>and</b> <sc>rna</sc>', 'dna and rna'],
  ['p < 0.05 and <x> and a<b', 'p < 0.05 and <x> and a<b'],
  ['<i'.repeat(50_000), '<i'.repeat(50_000)],
])('%s as plain text', (title, plain) => {
  expect(plainTitle({ id: 'a', type: 'book', title })).toBe(plain);
});

test('an item without a title, and no item, have none', () => {
  expect(plainTitle({ id: 'a', type: 'book' })).toBeUndefined();
  expect(plainTitle(undefined)).toBeUndefined();
});

test('an item without an author is named by its title as plain text', () => {
  expect(shortCitation({ id: 'a', type: 'book', title: '<i>E. coli</i>' })).toBe('E. coli');
});
