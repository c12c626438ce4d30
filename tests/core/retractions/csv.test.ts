import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCsvReader } from '../../../server/src/core/retractions/csv';

function rowsOf(pieces: readonly string[]) {
  const rows: (readonly string[])[] = [];
  const { push, end } = createCsvReader((fields) => rows.push(fields));
  for (const piece of pieces) push(piece);
  return { rows, isWhole: end() };
}

test.each<[text: string, rows: readonly (readonly string[])[]]>([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,b","c\nd"\n', [['a,b', 'c\nd']]],
  ['"a ""b"" c",""\n', [['a "b" c', '']]],
  ['a,,\n', [['a', '', '']]],
  ['a "b" c,d\n', [['a "b" c', 'd']]],
  ['\n\na\n\n', [['a']]],
  ['', []],
])('%j', (text, rows) => {
  expect(rowsOf([text])).toEqual({ rows, isWhole: true });
});

test('a quote that is never closed is told', () => {
  expect(rowsOf(['a,"b\nc'])).toEqual({ rows: [['a', 'b\nc']], isWhole: false });
});

test('where a text is cut makes no difference', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ') });
  fc.assert(
    fc.property(text, (whole) => {
      expect(rowsOf(whole.split(''))).toEqual(rowsOf([whole]));
    }),
  );
});
