import { expect, test } from 'vitest';
import { placesIn } from '../../../server/src/core/bibliography/formats/shared/line-index';

/** As much as is taken of a text at a time. */
const PIECE = 16 * 1024;

test.each([
  ['an ending of two units at the end of a piece', `${'a'.repeat(PIECE - 1)}\r\nb\nc`, 3],
  ['a lone CR at the end of a piece', `${'a'.repeat(PIECE - 1)}\rb\nc`, 3],
  ['a lone CR at the end', `${'a'.repeat(PIECE)}\nb\r`, 3],
  ['nothing but CR', '\r'.repeat(PIECE + 2), PIECE + 3],
  ['nothing', '', 1],
])('lines are counted in a text with %s', (_, text, lines) => {
  const { line, character } = placesIn(text)({ start: text.length, end: text.length });
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  expect({ line, character }).toEqual({ line: lines - 1, character: text.length - last });
});
