import { describe, expect, it } from 'vitest';
import { drawSpans, withSpans } from '../../support/fixture';
import { small } from '../hover/small-base';
import { citationsIn, unknownIn } from './drawn';

/** Drafts held against a base with the numbers 1 to 12. */
const MARKED = [
  `
Pain fell [1].
          ^^^ numeric: hardy2012
In two trials [2, 3]: less pain.
              ^^^^^^ numeric: sigtermans2009, dualé2009
`,
  `
Pain fell [3,5-7] and [2; 4], but mood [ 12 ] did not.[3, 5–6]
          ^^^^^^^ numeric: dualé2009, more5, more6, more7
                      ^^^^^^ numeric: sigtermans2009, mercadante2000
                                       ^^^^^^ numeric: more12
                                                      ^^^^^^^^ numeric: dualé2009, more5, more6
`,
  `
Fell \\[1\\].
      ^^^^ numeric: hardy2012
As in 2012 [2], by 50% [3], ([4]), "so" [5] and e.g. [6].
           ^^^ numeric: sigtermans2009
                       ^^^ numeric: dualé2009
                             ^^^ numeric: mercadante2000
                                        ^^^ numeric: more5
                                                     ^^^ numeric: more6
`,
  `
Pain fell [1][2], [[3](#ref-3)] and [4](#bib4).
          ^^^ numeric: hardy2012
             ^^^ numeric: sigtermans2009
                    ^ numeric: dualé2009
                                     ^ numeric: mercadante2000
`,
  `
Pain fell^12^ and mood rose.^1,3-4^
         ^^^^ numeric: more12
                            ^^^^^^^ numeric: hardy2012, dualé2009, mercadante2000
`,
  `
Pain fell<sup>1</sup> and mood rose.<sup>2, 4–5</sup>
              ^ numeric: hardy2012
                                         ^^^^^^ numeric: sigtermans2009, mercadante2000, more5
`,
  `
Pain fell¹² and mood rose.¹,³⁻⁴
         ^^ numeric: more12
                          ^^^^^ numeric: hardy2012, dualé2009, mercadante2000
`,
  `
- Pain fell [1].
            ^^^ numeric: hardy2012

| Trial [2] | Effect |
        ^^^ numeric: sigtermans2009
|---|---|
| One [3] | 4 [2-6] |
      ^^^ numeric: dualé2009

> Somebody said [4].
                ^^^ numeric: mercadante2000

A note.^[As in [5].]
               ^^^ numeric: more5
`,
];

/** Texts without a citation, whatever the base. */
const NONE = [
  'In `x[1]` and ``a [2]`` and $x[3]$ and $$y^4^$$.',
  '```\nx [1]\n```',
  '    x [1]',
  '<!-- see [1] -->',
  'A [link](x[1]) to [1](http://x.org/) and <http://x.org/[1]> and https://x.org/a[1].',
  'See [the trial][1] and [1].\n\n[1]: https://example.org "Trial"',
  'A list\n[1]: one and [1](#table-1).',
  'The ratio was 2 [95% CI 1-2], or 2.3 [1-4], 4 [2, 6], 40% [2-6] and 4 [3].',
  'An interval of [1-4], in the range [1-4], (IQR [1-4]), pain = [2] and pain: [3].',
  'In [2012] and [0.3, 0.9], [0-4], [7-3] and [13].',
  '| A | B |\n|---|---|\n| 20% [3] | 2010 [4] |',
  'An area of 3 m^2^, 10^6^ cells, R^2^, kg/m^2^, chi^2^, inch^3^, Ca^2+^ and (x + 1)^2^.',
  '3 cm<sup>2</sup>, 10<sup>6</sup> and m<sup>-2</sup>; 5 m², 10⁶, R², H₂O, SpO², tau² and Ca²⁺.',
  '[1] At the start, and x[^1].\n\n[^1]: Note.',
  'The 2^nd^ and the 1<sup>st</sup>.',
];

describe('numbers', () => {
  it.each(MARKED)('are citations where the base has them: %s', (marked) => {
    const { text } = withSpans(marked);
    expect(drawSpans(text, citationsIn(text))).toBe(marked);
  });

  it.each(NONE)('are no citations: %j', (text) => {
    expect(citationsIn(text)).toEqual([]);
  });

  it('are none in a base without numbers', () => {
    expect(citationsIn('Pain fell [1, 2] and mood rose [3].', small)).toEqual([]);
  });

  it('are none where a draft cites by key', () => {
    expect(
      citationsIn('It fell [@hardy2012] and [@sigtermans2009], on item [3].').map(({ label }) => label),
    ).toEqual(['cluster: hardy2012', 'cluster: sigtermans2009']);
  });

  it('count in the style that most of them have', () => {
    expect(
      citationsIn('Anne^1^ and Paul^2^ say it fell [3], rose [4] and fell [5].').map(({ label }) => label),
    ).toEqual(['numeric: dualé2009', 'numeric: mercadante2000', 'numeric: more5']);
  });
});

const LIST = `
## References

1. Hardy J, Quinn S, Fazekas B. A title of no use. doi:10.1000/hardy.
2. Smith J. On rain. J Rain 2001;1:2-3.
3. Sigtermans M, van Hilten J. Ketamine produces effective and
   long-term pain relief. Pain 2009.
`;

describe('the numbers of a draft with a list of its own', () => {
  it('mean its entries, and what the base has of them', () => {
    const text = `It fell [3], not [2].\n${LIST}`;
    expect(citationsIn(text).map(({ label }) => label)).toEqual([
      'numeric: sigtermans2009 (Sigtermans M, van Hilten J. Ke)',
      'numeric: #2 (Smith J. On rain. J Rain 2001;)',
    ]);
  });

  it.each([
    ['## References\n\n1) Ones.\n1) Twos.\n1) Threes.', ['Ones.', 'Twos.', 'Threes.']],
    ['# Literature\n\n[1] Ones.\n[2] Twos,\nand more.\n[3] Threes.', ['Ones.', 'Twos, and more.', 'Threes.']],
    ['Bibliography\n---\n\n\\[1\\] Ones.\n\n\\[2\\] Twos.\n\n\\[3\\] Threes.', ['Ones.', 'Twos.', 'Threes.']],
    [
      '## References\n\n### Trials\n\n1\\. Ones.\n\n2\\. Twos.\n\n3\\. Threes.\n\n## Notes\n\n4. Fours.',
      ['Ones.', 'Twos.', 'Threes.'],
    ],
  ])('are read from %j', (list, words) => {
    const text = `It fell [1], [2], [3] and [4].\n\n${list}\n`;
    expect(citationsIn(text, small).map(({ label }) => label)).toEqual([
      ...words.map((word, index) => `numeric: #${index + 1} (${word})`),
      'numeric: #4',
    ]);
  });
});

describe('a number that is in no list', () => {
  it.each([
    `
It fell [1], rose [2] and fell [13, 14].
                                ^^ The reference list has no number 13: correct it, or add the entry.
                                    ^^ The reference list has no number 14: correct it, or add the entry.
And then [3] it rose [4, 12-14].
                         ^^^^^ The reference list has no number 13 or 14: correct it, or add the entry.
`,
    `
It fell [1], rose [2], fell [3] and rose [4].
                                          ^ The reference list has no number 4: correct it, or add the entry.
${LIST}`,
  ])('is unknown where citations are clearly numeric: %s', (marked) => {
    const { text } = withSpans(marked);
    expect(drawSpans(text, unknownIn(text))).toBe(marked);
  });

  it.each([
    'It fell [1], rose [2] and scored [13].',
    'It fell [1], rose [2], fell [3] on a scale [1-100] of 5 [13] and [0].',
    'It fell [1], rose [2], fell [3] as [said][13].',
  ])('is none otherwise: %j', (text) => {
    expect(unknownIn(text)).toEqual([]);
  });
});
