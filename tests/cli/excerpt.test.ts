import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { excerpt } from '../../server/src/cli/excerpt';
import { columnsOf, harmless, wrap } from '../../server/src/cli/terminal';

/** Draws the excerpt of what stands between « and » in a draft. */
function draw(marked: string, width = 60): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const lines = excerpt(
    TextDocument.create('a.md', 'markdown', 0, marked.replace(/[«»]/g, '')),
    { start, end },
    width,
  );
  return lines.flatMap(({ line, shown, carets }) => [`${line} ${shown}`, `  ${carets}`]);
}

describe('an excerpt', () => {
  test('of a short line is the line', () => {
    expect(draw('One.\nTwo «three» four.\nFive.')).toEqual(['2 Two three four.', '      ^^^^^']);
  });

  test('of a statement over several lines leaves out indentation, line ends and what is left blank', () => {
    expect(draw('- Two «three\r\n  four\r\n\r\n  five» six.')).toEqual([
      '1 - Two three',
      '        ^^^^^',
      '2   four',
      '    ^^^^',
      '4   five six.',
      '    ^^^^',
    ]);
  });

  test('of a long line is a window of whole words around the statement', () => {
    const words = 'lorem ipsum dolor sit amet '.repeat(20);
    const [shown, carets] = draw(`${words}«tea quenches» ${words}`);
    expect(shown).toMatch(
      /^1 …((lorem|ipsum|dolor|sit|amet) )+tea quenches( (lorem|ipsum|dolor|sit|amet))+…$/,
    );
    expect(shown?.slice(carets?.indexOf('^'), (carets?.lastIndexOf('^') ?? 0) + 1)).toBe('tea quenches');
  });

  test('of a line of 5 MB without a space is no wider than asked', () => {
    const [shown, carets] = draw(`${'x'.repeat(2_500_000)}«y»${'z'.repeat(2_500_000)}`);
    expect(shown).toMatch(/^1 …x+yz+…$/);
    expect(shown?.length).toBeLessThanOrEqual(62);
    expect(shown?.charAt(carets?.indexOf('^') ?? 0)).toBe('y');
  });

  test('of a statement wider than the window shows its beginning', () => {
    const [shown, carets] = draw(`a ${'b'.repeat(20)} «${'c'.repeat(200)}» d`);
    expect(shown).toMatch(/^1 …c+…$/);
    expect(carets).toMatch(/^ {3}\^+$/);
  });

  test('never cuts a character in two', () => {
    for (const width of [20, 21, 22, 23]) {
      const [shown] = draw(`${'😀'.repeat(50)}«tea»${'😀'.repeat(50)}`, width);
      expect(shown).not.toMatch(/\p{Cs}/u);
    }
  });

  test('has its carets under wide, combining and tab characters', () => {
    expect(draw('茶\te\u0301 «tea茶»')).toEqual(['1 茶 e\u0301 tea茶', '       ^^^^^']);
  });

  test('cannot steer the terminal', () => {
    expect(draw('a\u001b[31m «tea\u202e»')).toEqual(['1 a\uFFFD[31m tea\uFFFD', '         ^^^^']);
  });
});

test('harmless text has the length of the original', () => {
  const text = 'a\u001b\u0007\u009b\u2066\u2028\n\t.';
  expect(harmless(text)).toBe('a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD .');
});

test.each([
  ['abc', 3],
  ['茶', 2],
  ['e\u0301', 1],
  ['😀', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns));

test.each([
  ['a bb ccc', 4, ['a bb', 'ccc']],
  ['overlong a', 4, ['overlong', 'a']],
  ['', 4, []],
])('%j wraps at %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));
