import { expect, test } from 'vitest';
import { citationHints } from '../../../server/src/core/navigation/inlay-hints';
import { analysisOf } from '../hover/marked-analysis';
import { baseOf, reference, small } from '../hover/small-base';

/** The text with each hint where it is shown. */
function shown(text: string, base = small, within = { start: 0, end: text.length }): string {
  return citationHints(analysisOf(text), within, base).reduceRight(
    (before, { offset, label }) => `${before.slice(0, offset)}{${label}}${before.slice(offset)}`,
    text,
  );
}

test.each([
  ['No [@hardy2012; @ref58].', 'No [@hardy2012{Hardy 2012}; @ref58{Dualé 2009}].'],
  ['As @hardy2012 said.', 'As @hardy2012{Hardy 2012} said.'],
  ['As @nobody said.', 'As @nobody said.'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('only what is asked about gets hints', () => {
  const text = '@hardy2012 @ref58';
  expect(shown(text, small, { start: 11, end: 12 })).toBe('@hardy2012 @ref58{Dualé 2009}');
});

test('a number is told whom it cites, too', () => {
  const analysis = analysisOf('[74]');
  const keys = [{ key: 'hardy2012', span: { start: 1, end: 3 }, suppressAuthor: false }];
  const numbered = {
    ...analysis,
    citations: [{ kind: 'cluster' as const, span: { start: 0, end: 4 }, keys }],
  };
  expect(citationHints(numbered, { start: 0, end: 4 }, small)).toMatchObject([
    { offset: 3, label: 'Hardy 2012', title: 'Subcutaneous ketamine in the management of cancer pain' },
  ]);
});

test('long names are cut, and have one line', () => {
  const base = baseOf({ references: [reference('a', [`A\n${'x'.repeat(99)}`], 2001, 'T')] });
  expect(shown('@a', base)).toBe(`@a{A ${'x'.repeat(37)}…}`);
});
