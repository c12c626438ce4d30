import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as anywhere from '../../server/src/bytes/decode-text';
import { decodeText } from '../../server/src/node/decode-text';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

const told = (byte: string, character: string) =>
  `The byte ${byte} is no UTF-8 and is read as "${character}" (Windows-1252): save the file as UTF-8.`;

describe('what is no UTF-8 is read as Windows-1252, and the first of it told', () => {
  test.each([
    ['Latin-1', latin1('a\nM\xfcller, Ren\xe9'), 'a\nMüller, René', told('FC', 'ü'), 1, 1],
    ['Windows-1252', latin1('\x93T\x94 \x80\x96'), '“T” €–', told('93', '“'), 0, 0],
    ['a byte that nothing stands for', latin1('a\x81b'), 'a\u0081b', told('81', ' '), 0, 1],
    [
      'a wrong byte in UTF-8, which stays',
      Buffer.concat([Buffer.from('\uFEFF# 😀\uFFFD é\n'), latin1('\xe9')]),
      '# 😀\uFFFD é\né',
      told('E9', 'é'),
      1,
      0,
    ],
    ['half a character at the end', Buffer.from('é').subarray(0, 1), 'Ã', told('C3', 'Ã'), 0, 0],
    [
      'a character longer than it needs to be',
      latin1('\xc0\xaf\xe0\x80\xaf'),
      'À¯à\u20AC¯',
      told('C0', 'À'),
      0,
      0,
    ],
    ['half a surrogate pair', latin1('\xed\xa0\x80'), 'í\u00A0€', told('ED', 'í'), 0, 0],
    ['a character beyond the last', latin1('\xf4\x90\x80\x80'), 'ô\u0090€€', told('F4', 'ô'), 0, 0],
  ])('%s', (_, bytes, text, message, line, character) => {
    expect(decodeText(bytes)).toEqual({ text, doubt: { message, line, character } });
    expect(anywhere.decodeText(bytes)).toEqual(decodeText(bytes));
  });
});

test('what is UTF-8 is read as that', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      expect(decodeText(Buffer.from(text))).toEqual({ text });
      expect(anywhere.decodeText(Buffer.from(text))).toEqual({ text });
    }),
  );
});

test('any bytes but zeros are read, and what is told of leads to a byte that is no ASCII', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 255 })), (bytes) => {
      const found = decodeText(Uint8Array.from(bytes));
      if ('problem' in found) throw new Error(found.problem.message);
      expect(found.doubt === undefined).toBe(isUtf8(Uint8Array.from(bytes)));
      if (!found.doubt) return;
      const { line = 0, character = 0 } = found.doubt;
      expect(found.text.split('\n')[line]?.codePointAt(character)).toBeGreaterThan(0x7f);
    }),
  );
});
