import { describe, expect, test } from 'vitest';
import { itemOf, itemsOf, read } from './reading';

/** The one item of a record with some lines. */
function record(...lines: string[]): Record<string, unknown> {
  return itemOf('r.nbib', ['PMID- 1', ...lines, ''].join('\n'));
}

test('an article as PubMed writes it', () => {
  const text = `
PMID- 22965960
OWN - NLM
STAT- MEDLINE
DCOM- 20130102
IS  - 1527-7755 (Electronic)
IS  - 0732-183X (Linking)
VI  - 30
IP  - 29
DP  - 2012 Oct 10
TI  - Randomized, double-blind, placebo-controlled study to assess the efficacy of
      tea in the management of thirst.
PG  - 3611-7
LID - 10.1200/JCO.2012.42.1081 [doi]
AB  - PURPOSE: The drink is widely used.
      RESULTS: It was not.
FAU - Hardy, Janet
AU  - Hardy J
AD  - Department of Thirst, Brisbane.
FAU - van Dorp, Eveline L A
AU  - van Dorp EL
FAU - King, Martin Luther Jr
AU  - King ML Jr
CN  - Thirst Study Group
LA  - eng
PT  - Journal Article
PT  - Randomized Controlled Trial
PL  - United States
TA  - J Clin Oncol
JT  - Journal of clinical oncology : official journal
PMC - PMC3675681
OT  - tea
OT  - thirst
AID - JCO.2012.42.1081 [pii]
SO  - J Clin Oncol. 2012 Oct 10;30(29):3611-7.
`;
  expect(itemsOf('r.nbib', text)).toEqual([
    {
      id: 'hardy2012',
      type: 'article-journal',
      title:
        'Randomized, double-blind, placebo-controlled study to assess the efficacy of tea in the management of thirst',
      author: [
        { family: 'Hardy', given: 'Janet' },
        { 'non-dropping-particle': 'van', family: 'Dorp', given: 'Eveline L. A.' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr' },
        { literal: 'Thirst Study Group' },
      ],
      'container-title': 'Journal of clinical oncology : official journal',
      'container-title-short': 'J Clin Oncol',
      issued: { 'date-parts': [[2012, 10, 10]] },
      volume: '30',
      issue: '29',
      page: '3611-3617',
      DOI: '10.1200/JCO.2012.42.1081',
      PMID: '22965960',
      PMCID: 'PMC3675681',
      ISSN: '1527-7755',
      language: 'en',
      abstract: 'PURPOSE: The drink is widely used. RESULTS: It was not.',
      keyword: 'tea, thirst',
    },
  ]);
});

describe('fields', () => {
  test.each([
    [
      ['AU  - Smith JA', 'AU  - de la Cruz M Jr'],
      {
        author: [
          { family: 'Smith', given: 'J. A.' },
          { 'non-dropping-particle': 'de la', family: 'Cruz', given: 'M.', suffix: 'Jr' },
        ],
      },
    ],
    [['AU  - Plato'], { author: [{ literal: 'Plato' }] }],
    [['CN  - Group UK A'], { author: [{ literal: 'Group UK A' }] }],
    [
      ['DP  - 2009 Sep-Oct'],
      {
        issued: {
          'date-parts': [
            [2009, 9],
            [2009, 10],
          ],
        },
      },
    ],
    [
      ['DP  - 2008 Dec-2009 Jan'],
      {
        issued: {
          'date-parts': [
            [2008, 12],
            [2009, 1],
          ],
        },
      },
    ],
    [['DP  - 2009 Winter'], { issued: { 'date-parts': [[2009]], season: 4 } }],
    [
      ['DP  - 2009 15-17 Sep'],
      {
        issued: {
          'date-parts': [
            [2009, 9, 15],
            [2009, 9, 17],
          ],
        },
      },
    ],
    [['DEP - 20091231'], { issued: { 'date-parts': [[2009, 12, 31]] } }],
    [['AID - S0140 [pii]', 'AID - 10.1/x [doi]'], { DOI: '10.1/x' }],
    [['TI  - Is it?'], { title: 'Is it?' }],
    [['TI  - Wait...'], { title: 'Wait...' }],
    [['TI  - [Tee oder Wasser].', 'LA  - ger'], { title: '[Tee oder Wasser]', language: 'ger' }],
    [['PG  - e1234'], { page: 'e1234' }],
    [['PG  - S1-9; quiz 10'], { page: 'S1-9; quiz 10' }],
    [['PG  - S101-9'], { page: 'S101-S109' }],
    [['TA  - Pain', 'JT  - Pain'], { 'container-title': 'Pain' }],
    [
      ['TI  - T.', 'BTI - Book', 'CTI - Series', 'FED - Ed, A', 'PB  - P', 'PL  - X'],
      {
        type: 'chapter',
        title: 'T',
        'container-title': 'Book',
        'collection-title': 'Series',
        editor: [{ family: 'Ed', given: 'A.' }],
        publisher: 'P',
        'publisher-place': 'X',
      },
    ],
    [
      ['BTI - Book', 'EN  - 2', 'ISBN- 9783161484100'],
      { type: 'book', title: 'Book', edition: '2', ISBN: '9783161484100' },
    ],
    [['PT  - Preprint', 'JT  - medRxiv'], { type: 'article', publisher: 'medRxiv' }],
    [['PT  - Journal Article', 'PT  - Dataset'], { type: 'dataset' }],
  ])('%j', (lines, expected) => {
    expect(record(...lines)).toMatchObject(expected);
  });
});

test('every record has a key of its own', () => {
  const text = ['Hardy, J', 'Hardy, K', 'Salas, S']
    .map((name, n) => `PMID- ${n}\nFAU - ${name}\nDP  - 2012\n`)
    .join('\n');
  expect(read('r.nbib', text).keys).toEqual(['hardy2012', 'hardy2012a', 'salas2012']);
});

test.each([
  ['its own', ['OID - citation-key: tea-first'], 'tea-first'],
  ['its own behind other identifiers', ['OID - NLM: PMC1', 'OID - citation-key: tea'], 'tea'],
  ['one that is made where its own is a number', ['OID - citation-key: 12'], 'hardy2012'],
  ['one that is made where there are other identifiers', ['OID - NASA: 00020289'], 'hardy2012'],
])('a record has for a key %s', (_, lines, key) => {
  const text = ['PMID- 1', ...lines, 'FAU - Hardy, J', 'DP  - 2012'].join('\n');
  expect(read('r.nbib', text).keys).toEqual([key]);
});

describe('problems', () => {
  const good = '\nPMID- 2\nFAU - Good, A\n';
  const orphan = 'This line belongs to no reference: begin each with a line "PMID- " and its number.';

  test.each([
    ['a record without its number', 'PMD - 1\nTI  - T.\n', ['good'], [`r.nbib:1:1 ${orphan}`]],
    ['a record in two parts', 'PMID- 1\nFAU - A, B\n\nTI  - T.\n', ['a', 'good'], [`r.nbib:4:1 ${orphan}`]],
    ['no blank line between records', 'PMID- 1\nFAU - A, B\nPMID- 3\nFAU - C, D\n', ['a', 'c', 'good'], []],
  ])('%s', (_, text, keys, problems) => {
    expect(read('r.nbib', text + good)).toEqual({ keys, problems });
  });
});
