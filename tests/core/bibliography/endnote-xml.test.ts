import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { itemOf, itemsOf, read } from './reading';

function xml(records: string): string {
  return `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records}</records></xml>`;
}

/** The one item of a record of a type with some elements. */
function record(type: string, elements: string): Record<string, unknown> {
  return itemOf('r.xml', xml(`<record><ref-type name="${type}">0</ref-type>${elements}</record>`));
}

function styled(text: string, face = 'normal'): string {
  return `<style face="${face}" font="default" size="100%">${text}</style>`;
}

test('an article as EndNote writes it', () => {
  const text = xml(`<record>
<database name="My.enl" path="My.enl">My.enl</database><source-app name="EndNote" version="20.4">EndNote</source-app>
<rec-number>17</rec-number><foreign-keys><key app="EN" db-id="x" timestamp="1">17</key></foreign-keys>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>${styled('Smith, Ada B.')}</author><author>van der Berg, Jan</author><author>World Health Organization,</author></authors></contributors>
<auth-address>Somewhere</auth-address>
<titles><title>${styled('Growth of ')}${styled('E. coli', 'italic')}${styled(' in CO')}${styled('2', 'subscript')}</title><secondary-title>Journal of Refreshment</secondary-title></titles>
<periodical><full-title>Journal of Refreshment</full-title><abbr-1>J Refresh</abbr-1></periodical>
<pages>304-11</pages><volume>30</volume><number>29</number>
<keywords><keyword>tea</keyword><keyword>R&amp;D</keyword></keywords>
<dates><year>2009</year><pub-dates><date>Sep 15</date></pub-dates></dates>
<isbn>1234-567X (Electronic)&#xD;0000-0000 (Linking)</isbn><accession-num>12345</accession-num>
<abstract>p &lt; 0.05 <![CDATA[& more]]></abstract><notes>Seen</notes>
<urls><related-urls><url>https://example.org/a?b=1&amp;c=2</url></related-urls></urls>
<custom2>PMC678</custom2><electronic-resource-num>10.1000/xyz</electronic-resource-num>
<remote-database-name>NLM</remote-database-name><language>eng</language></record>`);
  expect(itemsOf('r.xml', text)).toEqual([
    {
      id: 'smith2009',
      type: 'article-journal',
      title: 'Growth of <i>E. coli</i> in CO<sub>2</sub>',
      author: [
        { family: 'Smith', given: 'Ada B.' },
        { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Jan' },
        { literal: 'World Health Organization' },
      ],
      'container-title': 'Journal of Refreshment',
      'container-title-short': 'J Refresh',
      page: '304-311',
      volume: '30',
      issue: '29',
      keyword: 'tea, R&D',
      issued: { 'date-parts': [[2009, 9, 15]] },
      ISSN: '1234-567X',
      PMID: '12345',
      PMCID: 'PMC678',
      abstract: 'p < 0.05 & more',
      note: 'Seen',
      URL: 'https://example.org/a?b=1&c=2',
      DOI: '10.1000/xyz',
      language: 'eng',
    },
  ]);
});

describe('types and what elements mean in them', () => {
  const title = '<titles><title>T</title><secondary-title>S</secondary-title></titles>';
  const names = (kind: string) => `<contributors><${kind}><author>A, B</author></${kind}></contributors>`;
  const person = [{ family: 'A', given: 'B' }];

  test.each([
    [
      'Book',
      `${title}<pages>300</pages><isbn>123</isbn>${names('secondary-authors')}`,
      {
        type: 'book',
        'collection-title': 'S',
        'number-of-pages': '300',
        ISBN: '123',
        'collection-editor': person,
      },
    ],
    ['Edited Book', names('authors'), { type: 'book', editor: person }],
    [
      'Book Section',
      `${title}${names('secondary-authors')}<pages>1-9</pages>`,
      { type: 'chapter', 'container-title': 'S', editor: person, page: '1-9' },
    ],
    [
      'Report',
      '<isbn>TR-1</isbn><publisher>WHO</publisher><work-type>Technical report</work-type>',
      { type: 'report', number: 'TR-1', publisher: 'WHO', genre: 'Technical report' },
    ],
    [
      'Thesis',
      '<publisher>University</publisher><pub-location>X</pub-location>',
      { type: 'thesis', publisher: 'University', 'publisher-place': 'X' },
    ],
    [
      'Web Page',
      `${title}<access-date>2024/01/02</access-date>`,
      { type: 'webpage', 'container-title': 'S', accessed: { 'date-parts': [[2024, 1, 2]] } },
    ],
    ['Unpublished Work', '<work-type>Preprint</work-type>', { type: 'article' }],
    ['Journal Article', '<dates><year>in press</year></dates>', { issued: { literal: 'in press' } }],
    ['Journal Article', '<accession-num>12345</accession-num>', { type: 'article-journal' }],
    ['Journal Article', '<custom7>e9</custom7>', { page: 'e9' }],
  ])('%s with %s', (type, elements, expected) => {
    expect(record(type, elements)).toMatchObject(expected);
  });

  test('a type is also known by its number', () => {
    expect(itemOf('r.xml', xml('<record><ref-type>17</ref-type></record>'))).toEqual({
      type: 'article-journal',
    });
  });
});

test('marks that are not escaped are told, and stand for themselves', () => {
  const text = xml('<record><abstract>R&D, p<0.05 & a < b &amp; c</abstract><label>k</label></record>');
  const { references, problems } = readReferences('r.xml', text);
  expect(references[0]?.value).toEqual({ id: 'k', type: 'document', abstract: 'R&D, p<0.05 & a < b & c' });
  expect(problems.map(({ message, span }) => [message, text.slice(span?.start, span?.end)])).toEqual([
    ['Here & must be written as &amp;: correct it.', '&'],
  ]);
});

test('the key is the label where drafts can cite it', () => {
  const labelled = (label: string) =>
    `<record><label>${styled(label)}</label><dates><year>2000</year></dates></record>`;
  expect(read('r.xml', xml(['hardy2012', '17', 'my label'].map(labelled).join(''))).keys).toEqual([
    'hardy2012',
    'anonymous2000',
    'anonymous2000a',
  ]);
});

describe('problems', () => {
  const good = '\n<record><label>good</label></record>';

  test.each([
    [
      'a record without an end',
      '<record><label>k</label>',
      ['k', 'good'],
      '2:1 This record is never closed: add </record> at its end.',
    ],
    [
      'an & that is not escaped',
      '<record><label>k</label><abstract>R&D</abstract></record>',
      ['k', 'good'],
      '2:36 Here & must be written as &amp;: correct it.',
    ],
    [
      'an element without an end',
      '<record><label>k</label><titles><title>T</titles></record>',
      ['k', 'good'],
      '2:49 The tags do not match here: close each element where it ends.',
    ],
    [
      'a type of somebody',
      '<record><label>k</label><ref-type name="Poem">99</ref-type></record>',
      ['k', 'good'],
      '2:25 The type of reference "Poem" is not known: choose another in EndNote.',
    ],
  ])('%s', (_, text, keys, problem) => {
    const [first, ...others] = read('r.xml', `<xml><records>\n${text}${good}</records></xml>`).problems;
    expect(read('r.xml', `<xml><records>\n${text}${good}</records></xml>`).keys).toEqual(keys);
    expect([first, others]).toEqual([`r.xml:${problem}`, []]);
  });

  test('half a character ends its record, and no other', () => {
    const text = `<xml><records>\n<record><label>k</label><?\uD800 ?><volume>1</volume></record>${good}</records></xml>`;
    expect(read('r.xml', text)).toEqual({
      keys: ['k', 'good'],
      problems: ['r.xml:2:28 This character cannot stand here: take it out.'],
    });
  });

  test('places are right in records of any length', () => {
    const text = `<xml><record><label>k</label><abstract>${'word '.repeat(5000)}</abstract>\n<volume>1</volume></record></xml>`;
    expect(readReferences('r.xml', text).references[0]?.at(['volume'])).toMatchObject({
      line: 1,
      character: 0,
    });
  });

  test('records in comments are none, and comments without an end hide nothing', () => {
    expect(read('r.xml', xml('<!-- <record></record> --><record><label>a</label></record>')).keys).toEqual([
      'a',
    ]);
    expect(read('r.xml', xml('<!-- <record><label>a</label></record>')).keys).toEqual(['a']);
  });

  test('XML of another kind holds no records', () => {
    expect(read('r.xml', '<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>')).toEqual({
      keys: [],
      problems: ['r.xml:1:1 The file holds no <record>: in EndNote, export the library as XML.'],
    });
  });

  test('entities that stand for other entities are not followed', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const { keys, problems } = read(
      'r.xml',
      `${bomb}${xml('<record><label>k</label><abstract>&b;</abstract></record>')}`,
    );
    expect([keys, problems]).toEqual([
      ['k'],
      [expect.stringContaining('This name behind an & is not known in XML: write & as &amp;.')],
    ]);
  });
});
