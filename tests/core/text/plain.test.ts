import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChunk } from '../../../server/src/core/text/parse';
import { plainHeading, plainParagraph } from '../../../server/src/core/text/plain';

/** What emphasis and headings are made of, and what only looks like it. */
const PIECES = [
  '*p*',
  '**bold**',
  '_it_',
  '__st__',
  '*a b*',
  '*a, b*',
  '*',
  '_',
  '**',
  ' ',
  ' ',
  'word',
  '0.04',
  '.',
  ',',
  '(',
  ')',
  '[@a]',
  '\n',
  '# ',
  '## ',
  'é',
  '“',
  '-',
  '@k',
  '[1]',
  '\u00a0',
];
const anyText = fc
  .tuple(
    fc.constantFrom('The ', '## ', '# A', 'A (', ''),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }),
  )
  .map(([start, pieces]) => start + pieces.join(''));

/** A definition of a link says nothing, and has a text read by the parser. */
const PARSED = '\n\n[elsewhere]: #elsewhere';

test('what needs no parser is read as the parser reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const source = { text, base: 0 };
      // Of a space and the line ending behind it either may be the one that stays.
      if (text.includes(' \n') || !(plainParagraph(source) ?? plainHeading(source))) return;
      plain += 1;
      expect(parseChunk(text)).toEqual(parseChunk(text + PARSED));
    }),
    { numRuns: 20_000, seed: 5 },
  );
  expect(plain).toBeGreaterThan(2_000);
});

test.each(['A small effect (*p* = 0.04).', 'All **results** are _few_, as told.'])(
  '%s needs no parser',
  (text) => {
    expect(plainParagraph({ text, base: 0 })?.text).toBe(text.replaceAll(/[*_]/g, ''));
  },
);
