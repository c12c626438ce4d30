import { expect, test } from 'vitest';
import { otherKeysIn } from '../../../server/src/core/bibliography/formats/bibtex/other-keys';

test.each([
  ['title = {T}, ids = {a, b:1},', ['a', 'b:1']],
  ['IDS="a"', ['a']],
  ['ids = {}', []],
  ['kids = {a}', []],
  ['title = {The ids}', []],
])('the further keys in %j', (text, keys) => {
  const found = otherKeysIn(`..${text}..`, { start: 2, end: text.length + 2 });
  expect(found.map(({ key }) => key)).toEqual(keys);
  expect(found.map(({ span }) => `..${text}`.slice(span.start, span.end))).toEqual(keys);
});
