import { describe, expect, test } from 'vitest';
import { itemOf, itemsOf, read } from './reading';

/** The one item of a record of a type with some lines. */
function record(type: string, ...lines: string[]): Record<string, unknown> {
  return itemOf('r.ris', ['TY  - ' + type, ...lines, 'ER  - ', ''].join('\n'));
}

const issued = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });

test('an article as Zotero writes it', () => {
  const text = `TY  - JOUR
TI  - Tea or water in summer thirst
AU  - Smith, Ada B.
AU  - van der Berg, Jan
AU  - World Health Organization
T2  - Journal of Refreshment
AB  - Background: thirst.
Methods: tea.
DA  - 2009/09/15/
PY  - 2009
DO  - 10.1000/xyz
VL  - 30
IS  - 29
SP  - 3611
EP  - 3617
J2  - J Refresh
LA  - en
SN  - 1234-567X
UR  - https://example.org/a
Y2  - 2024/02/29/
KW  - tea
KW  - water
N1  - PMID: 12345
ER  - \n`;
  expect(itemsOf('r.ris', text)).toEqual([
    {
      id: 'smith2009',
      type: 'article-journal',
      title: 'Tea or water in summer thirst',
      author: [
        { family: 'Smith', given: 'Ada B.' },
        { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Jan' },
        { literal: 'World Health Organization' },
      ],
      'container-title': 'Journal of Refreshment',
      'container-title-short': 'J Refresh',
      abstract: 'Background: thirst. Methods: tea.',
      ...issued(2009, 9, 15),
      DOI: '10.1000/xyz',
      volume: '30',
      issue: '29',
      page: '3611-3617',
      language: 'en',
      ISSN: '1234-567X',
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2024, 2, 29]] },
      keyword: 'tea, water',
      PMID: '12345',
    },
  ]);
});

test('an article as publishers write it', () => {
  const lines = [
    'A1  - Smith, Ada',
    'T1  - Tea',
    'JF  - Journal of Refreshment',
    'JA  - J Refresh',
    'Y1  - 2009/09//',
  ];
  expect(
    record(
      'JOUR',
      ...lines,
      'SP  - e12',
      'M3  - 10.1000/xyz',
      'N2  - Text',
      'UR  - https://doi.org/10.1000/xyz',
    ),
  ).toEqual({
    type: 'article-journal',
    title: 'Tea',
    author: [{ family: 'Smith', given: 'Ada' }],
    'container-title': 'Journal of Refreshment',
    'container-title-short': 'J Refresh',
    ...issued(2009, 9),
    page: 'e12',
    DOI: '10.1000/xyz',
    URL: 'https://doi.org/10.1000/xyz',
    abstract: 'Text',
  });
});

describe('types and what tags mean in them', () => {
  test.each([
    [
      'BOOK',
      ['TI  - T', 'T2  - Series', 'A3  - Ed, A', 'SP  - 300'],
      {
        type: 'book',
        title: 'T',
        'collection-title': 'Series',
        editor: [{ family: 'Ed', given: 'A' }],
        'number-of-pages': '300',
      },
    ],
    [
      'BOOK',
      ['BT  - T', 'SN  - 978-3-16-148410-0', 'ET  - 2'],
      { type: 'book', title: 'T', ISBN: '978-3-16-148410-0', edition: '2' },
    ],
    ['EDBOOK', ['AU  - Ed, A'], { type: 'book', editor: [{ family: 'Ed', given: 'A' }] }],
    [
      'CHAP',
      ['TI  - C', 'T2  - B', 'A2  - Ed, A', 'PB  - P', 'CY  - X', 'SP  - 5', 'EP  - 9'],
      {
        type: 'chapter',
        title: 'C',
        'container-title': 'B',
        editor: [{ family: 'Ed', given: 'A' }],
        publisher: 'P',
        'publisher-place': 'X',
        page: '5-9',
      },
    ],
    ['CONF', ['TI  - C', 'T2  - Proc'], { type: 'paper-conference', 'container-title': 'Proc' }],
    [
      'RPRT',
      ['SN  - TR-1', 'PB  - WHO', 'M3  - Technical report'],
      { type: 'report', number: 'TR-1', publisher: 'WHO', genre: 'Technical report' },
    ],
    [
      'THES',
      ['PB  - University', 'M3  - PhD thesis'],
      { type: 'thesis', publisher: 'University', genre: 'PhD thesis' },
    ],
    [
      'ELEC',
      ['TI  - W', 'T2  - Site', 'UR  - http://a.b', 'Y2  - 2024/01/02/'],
      {
        type: 'webpage',
        'container-title': 'Site',
        URL: 'http://a.b',
        accessed: { 'date-parts': [[2024, 1, 2]] },
      },
    ],
    ['UNPB', ['TI  - T', 'PB  - medRxiv'], { type: 'article', publisher: 'medRxiv' }],
    ['GEN', ['TI  - T', 'M3  - Preprint'], { type: 'article' }],
    ['UNPB', ['TI  - T'], { type: 'manuscript' }],
    [
      'JOUR',
      ['AN  - 12345', 'DB  - PubMed', 'C2  - PMC678', 'C7  - e9'],
      { PMID: '12345', PMCID: 'PMC678', page: 'e9' },
    ],
    ['JOUR', ['AN  - 12345', 'DB  - CINAHL'], { type: 'article-journal' }],
    ['JOUR', ['SP  - 304', 'EP  - 11'], { page: '304-311' }],
    ['JOUR', ['SP  - 304-11'], { page: '304-311' }],
    ['JOUR', ['PY  - 1948', 'DA  - July'], issued(1948, 7)],
    ['JOUR', ['PY  - 1948///', 'DA  - 1950'], issued(1948)],
    ['JOUR', ['PY  - in press'], { issued: { literal: 'in press' } }],
    ['JOUR', ['AU  - Smith, John, Jr.'], { author: [{ family: 'Smith', given: 'John', suffix: 'Jr.' }] }],
    ['JOUR', ['AU  - Study Group,'], { author: [{ literal: 'Study Group' }] }],
    ['JOUR', ['TI  - a\u2028b'], { title: 'a b' }],
  ])('%s with %j', (type, lines, expected) => {
    expect(record(type, ...lines)).toMatchObject(expected);
  });
});

describe('keys', () => {
  const keys = (...records: string[]) =>
    read('r.ris', records.map((lines) => `TY  - JOUR\n${lines}\nER  - \n`).join('')).keys;

  test('are the ID where drafts can cite it', () => {
    expect(
      keys(
        'ID  - hardy2012',
        'ID  - 10.1/x',
        'ID  - 17\nAU  - A, B\nPY  - 2000',
        'ID  - two words\nAU  - A, C\nPY  - 2001',
      ),
    ).toEqual(['hardy2012', '10.1/x', 'a2000', 'a2001']);
  });

  test('are else made of the first name and the year', () => {
    const names = [
      'van der Müller-Ölm, J.',
      "O'Neill, T.",
      'Café & Society Study Group',
      'WHO',
      'Østergaard, S.',
    ];
    expect(
      keys(
        ...names.map((name) => `AU  - ${name}\nAU  - Other, A.\nPY  - 2012/05/`),
        'TI  - T',
        'A2  - Ed, A',
      ),
    ).toEqual([
      'vandermullerolm2012',
      'oneill2012',
      'cafe2012',
      'who2012',
      'ostergaard2012',
      'anonymous',
      'ed',
    ]);
  });

  test('are told apart by letters, and from those that records give themselves', () => {
    const same = 'AU  - A, B\nPY  - 2000';
    expect(keys(same, same, 'ID  - a2000a', same)).toEqual(['a2000', 'a2000b', 'a2000a', 'a2000c']);
    expect(keys(...Array.from({ length: 30 }, () => same)).slice(-4)).toEqual([
      'a2000z',
      'a2000aa',
      'a2000ab',
      'a2000ac',
    ]);
  });
});

describe('problems', () => {
  const good = 'TY  - JOUR\nID  - good\nER  - \n';

  test.each([
    [
      'no end',
      'TY  - JOUR\nID  - k\n',
      ['k', 'good'],
      '1:1 This reference has no end: add a line "ER  - " behind it.',
    ],
    [
      'no type',
      'ID  - k\nTI  - T\nER  - \n',
      ['good'],
      '1:1 This line belongs to no reference: begin each with a line "TY  - " and its type.',
    ],
    [
      'a type that is not there',
      'TY  - JOUX\nID  - k\nER  - \n',
      ['k', 'good'],
      '1:1 There is no type of reference "JOUX": did you mean "JOUR"?',
    ],
    [
      'an empty type',
      'TY  - \nID  - k\nER  - \n',
      ['k', 'good'],
      '1:1 There is no type of reference "": use GEN.',
    ],
  ])('%s', (_, text, keys, problem) => {
    expect(read('r.ris', text + good)).toEqual({ keys, problems: [`r.ris:${problem}`] });
  });

  test('the last reference needs an end, too', () => {
    expect(read('r.ris', 'TY  - JOUR\nID  - k')).toEqual({
      keys: ['k'],
      problems: ['r.ris:1:1 This reference has no end: add a line "ER  - " behind it.'],
    });
  });

  test('lines before the first reference, blank lines and sloppy tags are none', () => {
    const text =
      'Provider: X\nContent: Y\n\nTY - JOUR\n\nID - k\nTI  -T\nER -\n\n\nTY  - BOOK\rID  - l\rER  - \r';
    expect(read('r.ris', text)).toEqual({ keys: ['k', 'l'], problems: [] });
  });
});
