import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedText, marksOfBytes } from '../../server/src/core/sources/encoded-text';
import { marksInSteps } from '../../server/src/core/sources/text-in-place';
import { inOneGo } from '../../server/src/core/steps';
import { encodedText } from '../../server/src/node/encoded-text';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is left in UTF-8, or a failing test. */
function encoded(text: string) {
  const found = encodedText(encode(text));
  if (!found) throw new Error('This text is no UTF-8.');
  return found;
}

/** Texts longer than what is between two marks, with every number of bytes and units that a character may have. */
const TEXTS = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'bcdefgh', 'é', '日', '😀', '\u{10FFFF}x'),
      fc.integer({ min: 1, max: 3000 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((runs) => runs.map(([text, count]) => text.repeat(count)).join(''));

test('marks found in bytes are those found in the text', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(inOneGo(marksOfBytes(encoded(text))).join()).toBe(inOneGo(marksInSteps(text)).join());
    }),
  );
});

test('parts of it are those of the text, also where they begin or end within a pair', () => {
  fc.assert(
    fc.property(TEXTS, fc.nat(20_000), fc.nat(9000), (text, start, length) => {
      const bytes = encoded(text);
      const marked = markedText(bytes, inOneGo(marksOfBytes(bytes)));
      expect(marked).toHaveLength(text.length);
      expect(marked.slice(start, start + length) === text.slice(start, start + length)).toBe(true);
      expect(marked.slice(start) === text.slice(start)).toBe(true);
    }),
  );
});

test('a mark of the byte order is no part of it', () => {
  const { bytes, textAt } = encoded('\uFEFF@book{é}');
  expect(textAt(0, bytes.length)).toBe('@book{é}');
});

describe('what is', () => {
  test.each([
    ['of another encoding', Buffer.from('@book{é}', 'latin1')],
    ['cut off within a character', encode('@book{é').subarray(0, -1)],
    ['binary', encode('@book{a\0}')],
  ])('%s is not left as it is', (_, bytes) => {
    expect(encodedText(bytes)).toBeUndefined();
  });
});

test('it is the same with the same bytes', () => {
  expect([encoded('é').isSame(encoded('é')), encoded('é').isSame(encoded('e'))]).toEqual([true, false]);
});
