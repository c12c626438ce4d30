import { describe, expect, test } from 'vitest';
import { type FileInPlace, marksInSteps, textInPlace } from '../../../server/src/core/sources/text-in-place';
import { inOneGo } from '../../../server/src/core/steps';

/** A file with these bytes. */
function fileOf(bytes: Uint8Array): FileInPlace {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return { size: bytes.length, textAt: (from, to) => decoder.decode(bytes.subarray(from, to)) };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const marksOf = (text: string): Uint32Array => inOneGo(marksInSteps(text));
const inPlace = (text: string, written = text) => textInPlace(fileOf(encode(written)), marksOf(text));

const STRETCH = 4096;
const TEXTS: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['short', 'Größe 日本 😀'],
  ['ASCII of just a stretch', 'a'.repeat(STRETCH)],
  ['accents, one to each stretch', `${'b'.repeat(STRETCH - 1)}é`.repeat(3)],
  ['three bytes to a character', '日'.repeat(3 * STRETCH + 5)],
  ['pairs, none of them across two stretches', '😀'.repeat(STRETCH)],
  ['pairs, each stretch ending within one', `a${'😀'.repeat(2 * STRETCH)}`],
];

describe.each(TEXTS)('a text in its place: %s', (_, text) => {
  const around = [0, 1, STRETCH - 1, STRETCH, STRETCH + 1, 2 * STRETCH, text.length - 1, text.length];

  test('gives the parts that the text has', () => {
    const placed = inPlace(text);
    expect(placed?.length).toBe(text.length);
    for (const start of around.filter((at) => at >= 0)) {
      for (const length of [0, 1, 2, 100, STRETCH, text.length]) {
        expect(placed?.slice(start, start + length)).toBe(text.slice(start, start + length));
      }
      expect(placed?.slice(start)).toBe(text.slice(start));
    }
  });

  test('is behind a mark of the byte order', () => {
    expect(inPlace(text, `\uFEFF${text}`)?.slice()).toBe(text);
  });
});

test.each([
  ['longer', 'ab'],
  ['shorter', ''],
])('a file that is %s than the text is not its place', (_, written) => {
  expect(inPlace('a', written)).toBeUndefined();
});

test('marks of nothing are no text', () => {
  expect(textInPlace(fileOf(encode('a')), new Uint32Array())).toBeUndefined();
});
