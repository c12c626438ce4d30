import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../../server/src/core/text/chunks';
import { LIMITS, whyTooCostly } from '../../../server/src/core/text/limits';
import { parseChunk } from '../../../server/src/core/text/parse';

/** What an attacker or an accident may repeat, with what is then said; the parser takes the square of the time for each. */
const REFUSED: readonly (readonly [piece: string, reason: RegExp])[] = [
  ['>', /nested/],
  ['> ', /nested/],
  ['- ', /nested/],
  ['1. - ', /nested/],
  ['[]', /too many marks/],
  [']', /too many marks/],
  ['[', /too many marks/],
  ['[a](', /too many marks/],
  ['![', /too many marks/],
  ['*a', /too many marks/],
  ['*a_ ', /too many marks/],
  ['a**b', /too many marks/],
  ['~a~', /too many marks/],
  ['a <!', /too many marks/],
  ['<a b="', /too many marks/],
  ['text <!-- ', /too many marks/],
  ['|a|\n', /more than 5000 lines/],
  ['a\n', /more than 5000 lines/],
  ['  - a\n', /more than 5000 lines/],
  ['\n', /more than 5000 lines/],
  ['\r', /more than 5000 lines/],
];

/** What is harmless however often it stands there. */
const READ = ['*', '`', '|', '&', '\\', '@a ', '{', '^', '"', '(', '\0', ' ', '\t', 'a ', '😀', 'http://'];

const REPEATED = 100_000;

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(REPEATED / piece.length));
}

describe('limits', () => {
  it.each(REFUSED)('refuse to parse %j without end', (piece, reason) => {
    const { blocks, citations, notes } = parseChunk(repeated(piece));
    expect({ blocks, citations }).toEqual({ blocks: [], citations: [] });
    expect(notes).toEqual([expect.stringMatching(/^A part of the draft was not read: .*\.$/)]);
    expect(notes[0]).toMatch(reason);
  });

  it.each(READ)('let %j pass, which is read at once', (piece) => {
    expect(parseChunk(repeated(piece)).notes).toEqual([]);
  });

  it('refuse a part that is too long, but for code and metadata, which are not read anyway', () => {
    const long = 'a '.repeat(LIMITS.length);
    expect(parseChunk(long).notes).toEqual([
      `A part of the draft was not read: it is longer than ${LIMITS.length} characters.`,
    ]);
    const unread = [`\`\`\`\n${long}\n\`\`\``, `~~~\n${long}`, `$$\n${long}\n$$`, `---\na: ${long}\n---`];
    expect(unread.map((text) => parseChunk(text).notes)).toEqual(unread.map(() => []));
  });

  it('refuse brackets that are nested too deep to be meant', () => {
    const nested = (depth: number) => `${'word '.repeat(300)}${'![a'.repeat(depth)}${'](b)'.repeat(depth)}`;
    expect(whyTooCostly(nested(LIMITS.bracketDepth))).toBeUndefined();
    expect(whyTooCostly(nested(LIMITS.bracketDepth + 1))).toMatch(/too many marks/);
  });

  it('refuse many lengths of backticks, each of which is looked for up to the end', () => {
    const lengths = (count: number) =>
      Array.from({ length: count }, (_, index) => '`'.repeat(index + 1)).join(' word '.repeat(20));
    expect(whyTooCostly(lengths(LIMITS.fences))).toBeUndefined();
    expect(whyTooCostly(lengths(LIMITS.fences + 1))).toMatch(/too many marks/);
  });

  it('refuse lists that are nested too deep by their indentation', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a\n`).join('');
    expect(parseChunk(nested(LIMITS.depth)).blocks).toHaveLength(LIMITS.depth);
    expect(parseChunk(nested(LIMITS.depth + 2)).notes).toEqual([expect.stringMatching(/nested/)]);
  });

  it('refuse many underlined headings in one part', () => {
    expect(whyTooCostly('a\n=\n'.repeat(LIMITS.underlines))).toBeUndefined();
    expect(whyTooCostly('a\n=\n'.repeat(LIMITS.underlines + 1))).toMatch(/lines of =/);
  });

  it('let a long table pass whose cells have marks of their own', () => {
    const table = `| a | b |\n|---|---|\n${'| **a** [@b] | `c` and *d* |\n'.repeat(1500)}`;
    expect(whyTooCostly(table)).toBeUndefined();
  });

  it('let a long HTML table pass, whose tags the parser need not look at', () => {
    const table = `<table>\n${'<tr><td>a</td><td><b>b</b></td></tr>\n'.repeat(1500)}</table>`;
    expect(parseChunk(table).blocks).toHaveLength(3000);
    expect(parseChunk(`${table}\n\n${'text <b>'.repeat(2000)}`).notes).toHaveLength(1);
  });

  it('hold for each part on its own', () => {
    const draft = `One.\n\n${repeated('[]')}\n\nTwo.`;
    const parts = splitChunks(draft).map((chunk) => parseChunk(chunk.text));
    expect(parts.map(({ blocks, notes }) => [blocks.length, notes.length])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('let a line of any length be split at once', () => {
    expect(splitChunks('a'.repeat(5_000_000))).toHaveLength(1);
  });
});
