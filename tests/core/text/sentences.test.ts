import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABBREVIATION_RULES } from '../../../server/src/core/text/abbreviations';
import { splitSentences } from '../../../server/src/core/text/sentences';
import { divided } from './fixtures';

/** `|` stands where a sentence ends. */
function expectSentences(marked: string): void {
  const { text, pieces } = divided(marked, '|');
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
}

const MARKED: Readonly<Record<string, readonly string[]>> = {
  'full stops': [
    'One sentence.',
    'Without an end',
    'One.| Two.| Three',
    '  One.  |  Two.  ',
    'The dose was 0.5 mg/kg (p < .05).| It was .3 higher.',
    'It fell by 12.5%.| 20 patients left.',
    'In 2012.| Then in 2013.',
    'It ran at St.',
    'It cost $5.| \u2265 20% paid.',
    'It fell. and rose.',
    'It fell ., and rose .| Then it stopped.',
    'After 4 wk. the effect was gone, with nausea, vomiting, etc. in some.',
    'It lasted 4 wk.| The effect was gone, with nausea etc.| Few left.',
    'It lasted 4 wk.| Aspirin failed.',
    'No space after placebo.|The effect did not last.',
    'Use Node.js or i.v.Aspirin here.',
    'The effect ended.| @smith2012 found the same.',
    'Smith et al. @smith2012 found the same.',
  ],
  'other marks': [
    'Does it help?| Nobody knows!| It does.',
    'Does it help? |nobody knows.',
    'It helps: The effect is large; Most patients gain.',
    'It helps\u2026 sometimes.| It does ... not.',
    'It helps ...| The effect is large.',
    'Why?!| Nobody knows.',
    'Really (why?) it does.',
  ],
  'quotation marks and brackets': [
    'He said \u201cit helps.\u201d| She left.',
    'He said "it helps."| She left.',
    'He said "it helps." and left.',
    '\u201cDoes it help?\u201d asked the author.| \u201cNo.\u201d| She left.',
    'It helped (see Table 2.)| She left.',
    'It helped (Acme Corp. New York. Then there was more) often.',
    '(It helped.| It lasted.)| She left.',
    'Aspirin (Acme. Then Bayer) helped.| It lasted.',
    'It helped.)| Then.',
    'It helped ( once.| Then never.',
  ],
  numbering: [
    '1. Aspirin helps.| 2. It lasts.',
    'a. Aspirin helps.',
    'iv. The drug helps.',
    'It has two phases.| 1. The first one.',
  ],
  initials: [
    'The trial of J. Smith and A.B. Jones failed.',
    'Patients in group B.| The others left.',
    'Vitamin C.| In 2012, it failed.',
  ],
};

describe('splitSentences', () => {
  for (const [name, cases] of Object.entries(MARKED)) {
    it.each(cases)(`${name}: %s`, (marked) => {
      expectSentences(marked);
    });
  }

  for (const { name, joins, splits } of ABBREVIATION_RULES) {
    it.each(joins)(`an abbreviation that ${name} joins: %s`, (text) => {
      expectSentences(text);
    });
    it.each(splits)(`an abbreviation that ${name} does not join: %s`, (marked) => {
      expectSentences(marked);
    });
  }

  it('has examples for every rule', () => {
    expect(
      ABBREVIATION_RULES.map(({ joins, splits }) => joins.length > 0 && splits.length > 0),
    ).not.toContain(false);
  });

  it('finds none in a text without words', () => {
    expect(['', ' ', '...', '?! \u201d', '- \u2013'].flatMap(splitSentences)).toEqual([]);
  });

  it('covers any text in order, with nothing but space and stray marks between', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Pain',
        'fell',
        '.',
        '. ',
        ' ',
        '? ',
        '! ',
        '\u2026',
        '(',
        ')',
        '"',
        '\u201d',
        'et al',
        'e.g',
        '1',
        'B',
        '@a',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end } of splitSentences(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(any.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(any.slice(start, end)).toMatch(/^\S[^]*[\p{L}\p{N}]|^[\p{L}\p{N}]/u);
          expect(any.slice(start, end)).not.toMatch(/\s$/);
          at = end;
        }
        expect(any.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
