import { expect, test } from 'vitest';
import { quote } from '../../server/src/core/evidence/quote';
import { unsteered } from '../../server/src/core/unsteered';

test.each([
  ['no \u202Ebenefit\u202C of \u2066tea\u2069', 'no benefit of tea'],
  ['a\nb\r\tc\u0000\u001B[31m\u2028d', 'a b  c  [31m d'],
  ['Café 😀 שלום\u200F', 'Café 😀 שלום\u200F'],
])('%j is shown as %j', (text, shown) => {
  expect(unsteered(text)).toBe(shown);
});

test('a quotation says that it was cut, whatever went with the rest', () => {
  expect(quote(`${'\u202E'.repeat(3)}${'a'.repeat(60)}`)).toBe(`"${'a'.repeat(57)}..."`);
});
