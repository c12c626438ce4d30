import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { offsetAt, positionAt, rangeOf } from '../../server/src/lsp/positions';

const linesOf = (text: string) => TextDocument.create('file:///draft.md', 'markdown', 1, text);

describe('positions and offsets', () => {
  test.each([
    { name: 'the start', text: 'ab\ncd', line: 0, character: 0, offset: 0 },
    { name: 'the end of a line', text: 'ab\ncd', line: 0, character: 2, offset: 2 },
    { name: 'the second line', text: 'ab\ncd', line: 1, character: 1, offset: 4 },
    { name: 'the end', text: 'ab\ncd', line: 1, character: 2, offset: 5 },
    { name: 'an empty text', text: '', line: 0, character: 0, offset: 0 },
    { name: 'an empty last line', text: 'ab\n', line: 1, character: 0, offset: 3 },
    { name: 'behind a surrogate pair', text: 'a😀b', line: 0, character: 3, offset: 3 },
    { name: 'within a surrogate pair', text: 'a😀b', line: 0, character: 2, offset: 2 },
    { name: 'behind a combined letter', text: 'e\u0301x', line: 0, character: 2, offset: 2 },
    { name: 'the line behind CRLF', text: 'ab\r\ncd', line: 1, character: 0, offset: 4 },
    { name: 'the end of a line with CRLF', text: 'ab\r\ncd', line: 0, character: 2, offset: 2 },
    { name: 'the line behind a lone CR', text: 'ab\rcd', line: 1, character: 0, offset: 3 },
    { name: 'behind mixed line ends', text: 'a\r\nb\nc\rd', line: 3, character: 1, offset: 8 },
    { name: 'a line separator, which ends no line', text: 'a\u2028b', line: 0, character: 3, offset: 3 },
  ])('$name is the same place both ways', ({ text, line, character, offset }) => {
    expect(offsetAt(linesOf(text), { line, character })).toBe(offset);
    expect(positionAt(linesOf(text), offset)).toEqual({ line, character });
  });

  test.each([
    { name: 'behind the end of a line', line: 0, character: 99, offset: 2 },
    { name: 'behind the end of a line with CRLF', line: 1, character: 99, offset: 5 },
    { name: 'behind the last line', line: 99, character: 7, offset: 8 },
    { name: 'a negative character', line: 1, character: -4, offset: 3 },
    { name: 'a negative line', line: -1, character: 4, offset: 0 },
    { name: 'a fraction', line: 1.9, character: 1.5, offset: 4 },
    { name: 'no number at all', line: Number.NaN, character: Number.NaN, offset: 0 },
    { name: 'infinity', line: Number.POSITIVE_INFINITY, character: 0, offset: 8 },
  ])('a position out of range is clamped: $name', ({ line, character, offset }) => {
    expect(offsetAt(linesOf('ab\ncd\r\ne'), { line, character })).toBe(offset);
  });

  test.each([
    { name: 'behind the end', offset: 99, line: 2, character: 1 },
    { name: 'below zero', offset: -1, line: 0, character: 0 },
    { name: 'between CR and LF', offset: 6, line: 1, character: 2 },
    { name: 'no number at all', offset: Number.NaN, line: 0, character: 0 },
  ])('an offset out of range is clamped: $name', ({ offset, line, character }) => {
    expect(positionAt(linesOf('ab\ncd\r\ne'), offset)).toEqual({ line, character });
  });

  test('a span over lines is a range', () => {
    expect(rangeOf(linesOf('😀b\r\ncd'), { start: 2, end: 6 })).toEqual({
      start: { line: 0, character: 2 },
      end: { line: 1, character: 1 },
    });
  });
});
