import { describe, expect, test } from 'vitest';
import { itemOf, itemsOf, read } from './reading';

/** The one item of an entry of a type with some fields. */
function entry(type: string, fields: string): Record<string, unknown> {
  return itemOf('r.bib', `@${type}{k, ${fields}}`);
}

describe('the frame of a file', () => {
  test.each([
    ['entries in braces and in parentheses', '@book{a, title = {(}}\n@book(b, title = "):-)")', ['a', 'b']],
    ['any case', '@BOOK{a}\n@Book{b}', ['a', 'b']],
    ['several entries in a line', '@book{a} @book{b}, @book{c}', ['a', 'b', 'c']],
    ['text between entries', 'See a@b.org and\n50% of @all.\n@book{a}\nbye', ['a']],
    ['a commented line', '% @book{a, title = {T}}\n@book{b}', ['b']],
    ['a commented block', '@comment{@book{a}\n@book{b}}\n@book{c}', ['c']],
    ['settings of JabRef', '@Comment{jabref-meta: databaseType:bibtex;}\n@book{a}', ['a']],
    ['a preamble', '@preamble{"\\newcommand{\\x}{@book{no}}"}\n@book{a}', ['a']],
    [
      'keys of any kind',
      '@book{a:b/c.d-e_f+g}\n@book{é1999, }\n@book{10.1/x}',
      ['a:b/c.d-e_f+g', 'é1999', '10.1/x'],
    ],
    ['an entry behind words in its line', '1. @article{a, title = {T}}', ['a']],
    ['sources of data, which cannot be cited', '@xdata{x, title = {T}}\n@book{a, xdata = {x}}', ['a']],
    ['remarks between fields', '@book{a, % why } not\n}', ['a']],
  ])('%s', (_, text, keys) => {
    expect(read('r.bib', text)).toEqual({ keys, problems: [] });
  });
});

describe('values', () => {
  test.each([
    ['in braces', '{A {B} c}', 'A B c'],
    ['in quotes', '"A {"}B{"} c"', 'A "B" c'],
    ['numbers', '1984', '1984'],
    ['abbreviations', 'one', 'One'],
    ['abbreviations in any case', 'ONE', 'One'],
    ['joined', 'one # " and " # two # { and } # 3', 'One and One two and 3'],
    ['over several lines', '{A\n    b\r\n\tc}', 'A b c'],
    ['with an at sign', '{a@b.org}', 'a@b.org'],
  ])('%s', (_, value, title) => {
    const strings = '@string{one = {One}}\n@STRING(two = one # " two")\n';
    expect(itemOf('r.bib', `${strings}@book{k, title = ${value}}`)).toEqual({ type: 'book', title });
  });
});

describe('types', () => {
  test.each([
    ['article', '', 'article-journal'],
    ['article', 'entrysubtype = {newspaper}', 'article-newspaper'],
    ['book', '', 'book'],
    ['inbook', '', 'chapter'],
    ['incollection', '', 'chapter'],
    ['inproceedings', '', 'paper-conference'],
    ['techreport', '', 'report'],
    ['online', 'url = {http://a.b}', 'webpage'],
    ['misc', '', 'document'],
    ['misc', 'url = {http://a.b}', 'webpage'],
    ['misc', 'eprint = {2101.1}, archivePrefix = {arXiv}', 'article'],
    ['misc', 'publisher = {medRxiv}, doi = {10.1101/1}', 'article'],
    ['online', 'pubstate = {prepublished}', 'article'],
    ['unpublished', 'note = {Preprint}', 'article'],
    ['unpublished', '', 'manuscript'],
    ['unpublished', 'eventtitle = {A congress}', 'speech'],
    ['dataset', '', 'dataset'],
  ])('@%s with "%s" is %s', (type, fields, cslType) => {
    expect(entry(type, fields)['type']).toBe(cslType);
  });

  test.each([
    ['phdthesis', '', 'PhD thesis'],
    ['mastersthesis', '', "Master's thesis"],
    ['thesis', 'type = {phdthesis}', 'PhD thesis'],
    ['mastersthesis', 'type = {Diplomarbeit}', 'Diplomarbeit'],
  ])('@%s with "%s" is a %s', (type, fields, genre) => {
    expect(entry(type, `title = {T}, ${fields}`)).toMatchObject({ type: 'thesis', genre });
  });
});

describe('fields', () => {
  test.each([
    [
      'article',
      'journal = {J}, volume = 1, number = 2, pages = {3--4}',
      { 'container-title': 'J', volume: '1', issue: '2', page: '3-4' },
    ],
    [
      'article',
      'journaltitle = {J}, journalsubtitle = {S}, shortjournal = {Js}',
      { 'container-title': 'J: S', 'container-title-short': 'Js' },
    ],
    ['article', 'number = 2, issue = {Spring}', { issue: '2, Spring' }],
    ['article', 'eid = {e12}', { page: 'e12' }],
    ['article', 'pages = {S1 -- S5, 9}', { page: 'S1-S5, 9' }],
    ['book', 'title = {T}, subtitle = {S}, titleaddon = {A}', { title: 'T: S. A' }],
    ['book', 'title = {Why?}, subtitle = {S}', { title: 'Why? S' }],
    [
      'book',
      'series = {S}, number = 5, volume = 2, part = 3',
      { 'collection-title': 'S', 'collection-number': '5', volume: '2.3' },
    ],
    ['book', 'maintitle = {All}, title = {One}', { title: 'All', 'volume-title': 'One' }],
    [
      'book',
      'publisher = {A and B {and} C}, address = {X and Y}',
      { publisher: 'A; B and C', 'publisher-place': 'X; Y' },
    ],
    [
      'book',
      'pagetotal = 300, volumes = 4, edition = {2nd}',
      { 'number-of-pages': '300', 'number-of-volumes': '4', edition: '2nd' },
    ],
    [
      'incollection',
      'title = {C}, booktitle = {B}, booksubtitle = {S}, maintitle = {M}',
      { title: 'C', 'container-title': 'M', 'volume-title': 'B: S' },
    ],
    [
      'incollection',
      'title = {C}, booktitle = {B}, chapter = 7',
      { 'container-title': 'B', 'chapter-number': '7' },
    ],
    [
      'techreport',
      'institution = {WHO}, number = {TR 1}, type = {techreport}',
      { publisher: 'WHO', number: 'TR 1', genre: 'Technical report' },
    ],
    ['phdthesis', 'school = {University}', { publisher: 'University' }],
    ['misc', 'howpublished = {Leaflet}', { publisher: 'Leaflet' }],
    ['misc', 'howpublished = {\\url{http://a.b/c_d}}', { URL: 'http://a.b/c_d' }],
    [
      'article',
      'doi = {https://doi.org/10.1/x}, pmid = {123}, pmcid = {PMC45}',
      { DOI: '10.1/x', PMID: '123', PMCID: 'PMC45' },
    ],
    ['article', 'eprint = {123}, eprinttype = {pubmed}', { PMID: '123' }],
    [
      'misc',
      'eprint = {2101.1}, eprinttype = {arxiv}',
      { archive: 'arXiv', archive_location: '2101.1', URL: 'https://arxiv.org/abs/2101.1' },
    ],
    [
      'article',
      'issn = {1234-567X, 9999-9999}, isbn = {978-3-16-148410-0}',
      { ISSN: '1234-567X', ISBN: '978-3-16-148410-0' },
    ],
    ['online', 'url = {http://a.b/~c_d%20e}', { URL: 'http://a.b/~c_d%20e' }],
    ['article', 'langid = {ngerman}', { language: 'de' }],
    ['article', 'language = {english}', { language: 'en' }],
    ['article', 'note = {N}, addendum = {A}, annote = {X}', { note: 'N. A', annote: 'X' }],
    ['article', 'ids = {old1, old2}', { 'other-ids': 'old1, old2' }],
    ['article', 'abstract = {A \\emph{b}}, keywords = {x, y}', { abstract: 'A b', keyword: 'x, y' }],
  ])('@%s with %s', (type, fields, expected) => {
    expect(entry(type, fields)).toMatchObject(expected);
  });
});

describe('dates', () => {
  const parts = (...days: number[][]) => ({ 'date-parts': days });

  test.each([
    ['year = 1999', parts([1999])],
    ['year = {1999}, month = mar', parts([1999, 3])],
    ['year = {1999}, month = {March}', parts([1999, 3])],
    ['year = {1999}, month = 3', parts([1999, 3])],
    ['year = {1999}, month = 3, day = 7', parts([1999, 3, 7])],
    ['year = {1999}, month = "10~" # jan', parts([1999, 1, 10])],
    ['year = {1999}, month = jan # "~10"', parts([1999, 1, 10])],
    ['year = {1999}, month = {Sep--Oct}', parts([1999, 9], [1999, 10])],
    ['year = {1999}, month = {quarter 3}', parts([1999])],
    ['year = {1999--2001}', parts([1999], [2001])],
    ['year = {1999/2001}', parts([1999], [2001])],
    ['year = {in press}', { literal: 'in press' }],
    ['year = {c. 1890}', { literal: 'c. 1890' }],
    ['date = {2009}', parts([2009])],
    ['date = {2009-09}', parts([2009, 9])],
    ['date = {2009-09-15}', parts([2009, 9, 15])],
    ['date = {2009-09-15T10:30:00Z}', parts([2009, 9, 15])],
    ['date = {2009-09-15/2009-10}', parts([2009, 9, 15], [2009, 10])],
    ['date = {2009/}', parts([2009])],
    ['date = {2009/..}', parts([2009])],
    ['date = {/2009}', parts([2009])],
    ['date = {2009~}', { ...parts([2009]), circa: true }],
    ['date = {2009?}', { ...parts([2009]), circa: true }],
    ['date = {199X}', parts([1990], [1999])],
    ['date = {2009-XX-XX}', parts([2009])],
    ['date = {2009-21}', { ...parts([2009]), season: 1 }],
    ['date = {-0044}', parts([-44])],
    ['date = {2009}, year = {1999}', parts([2009])],
  ])('%s', (fields, issued) => {
    expect(entry('book', fields)['issued']).toEqual(issued);
  });

  test('of other events', () => {
    expect(entry('online', 'urldate = {2024-02-29}, eventdate = {2020}, origdate = {1900}')).toMatchObject({
      accessed: parts([2024, 2, 29]),
      'event-date': parts([2020]),
      'original-date': parts([1900]),
    });
  });
});

describe('names', () => {
  const person = (family: string, given?: string, particle?: string, suffix?: string) => ({
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  });

  test.each([
    ['Berg, Jan', [person('Berg', 'Jan')]],
    ['Jan Berg', [person('Berg', 'Jan')]],
    ['Berg', [person('Berg')]],
    ['van der Berg, Jan', [person('Berg', 'Jan', 'van der')]],
    ['Jan van der Berg', [person('Berg', 'Jan', 'van der')]],
    ['van Gogh', [person('Gogh', undefined, 'van')]],
    ["Jean de la Vall{\\'e}e Poussin", [person('Vallée Poussin', 'Jean', 'de la')]],
    ['Jean de La Fontaine', [person('La Fontaine', 'Jean', 'de')]],
    ['Jones, Jr., John Paul', [person('Jones', 'John Paul', undefined, 'Jr.')]],
    ['John Paul Jones, Jr.', [person('Jones', 'John Paul', undefined, 'Jr.')]],
    ['von Berg, III, Jan', [person('Berg', 'Jan', 'von', 'III')]],
    ['{van Dorp}, E. L. A.', [person('van Dorp', 'E. L. A.')]],
    ['{\\O}stergaard, S{\\o}ren', [person('Østergaard', 'Søren')]],
    ["{\\'E}variste Galois", [person('Galois', 'Évariste')]],
    ['Vázques{ de }Parga, Luis', [person('Vázques de Parga', 'Luis')]],
    ["d'Ormesson, Jean", [person("d'Ormesson", 'Jean')]],
    ["Garc{\\'\\i}a P{\\'e}rez, Ana", [person('García Pérez', 'Ana')]],
    ['A. One and B. Two  and\nC. Three', [person('One', 'A.'), person('Two', 'B.'), person('Three', 'C.')]],
    ['Ferdinand and Orlando', [person('Ferdinand'), person('Orlando')]],
    ['{World Health Organization}', [{ literal: 'World Health Organization' }]],
    ['{Barnes {and} Noble} and {{WHO}}', [{ literal: 'Barnes and Noble' }, { literal: 'WHO' }]],
    ['World Health Organization,', [{ literal: 'World Health Organization' }]],
    ['Berg, Jan and others', [person('Berg', 'Jan'), { literal: 'others' }]],
    ['family=Berg, given=Jan, prefix=van den, suffix=Jr', [person('Berg', 'Jan', 'van den', 'Jr')]],
    ['family=Berg, prefix=de, useprefix=false', [{ family: 'Berg', 'dropping-particle': 'de' }]],
    ['Berg, Jan and ', [person('Berg', 'Jan')]],
  ])('%s', (author, names) => {
    expect(entry('book', `author = {${author}}`)['author']).toEqual(names);
  });

  test('a particle is dropped where the entry says so', () => {
    const { author } = entry('book', 'author = {de Geer, Ingrid}, options = {useprefix=false}');
    expect(author).toEqual([{ family: 'Geer', given: 'Ingrid', 'dropping-particle': 'de' }]);
  });

  test.each(['editor', 'translator'])('of the %s', (role) => {
    expect(entry('book', `${role} = {Berg, Jan}`)[role]).toEqual([person('Berg', 'Jan')]);
  });
});

describe('inheritance', () => {
  const PARENTS = `
@proceedings{p, title = {Proc}, subtitle = {Sub}, editor = {Ed, A.}, year = 1999, month = may, doi = {10.1/p}, shorttitle = {P}}
@book{b, title = {Book}, author = {Au, B.}, publisher = {Pub}, date = {2001-02}, isbn = {123}, abstract = {Long}}
@periodical{j, title = {Journal}, issn = {1234-5678}}
@mvbook{m, title = {Many}}
@xdata{x, publisher = {XPub}, location = {XPlace}, xdata = {y}}
@xdata{y, series = {XSeries}}`;
  const child = (text: string) => itemsOf('r.bib', `${text}\n${PARENTS}`)[0];

  test.each([
    [
      'of a paper from its proceedings',
      '@inproceedings{k, title = {Paper}, crossref = {p}}',
      {
        title: 'Paper',
        'container-title': 'Proc: Sub',
        editor: [{ family: 'Ed', given: 'A.' }],
        issued: { 'date-parts': [[1999, 5]] },
      },
    ],
    [
      'of a chapter from its book',
      '@inbook{k, title = {Chapter}, crossref = {b}}',
      { 'container-title': 'Book', author: [{ family: 'Au', given: 'B.' }], publisher: 'Pub', ISBN: '123' },
    ],
    [
      'of an article from its journal',
      '@article{k, title = {A}, crossref = {j}}',
      { 'container-title': 'Journal', ISSN: '1234-5678' },
    ],
    [
      'of a volume from its work',
      '@book{k, title = {One}, crossref = {m}}',
      { title: 'Many', 'volume-title': 'One' },
    ],
    [
      'of data, and of what the data inherit',
      '@book{k, xdata = {x}}',
      { publisher: 'XPub', 'publisher-place': 'XPlace', 'collection-title': 'XSeries' },
    ],
    [
      'never of what the entry has',
      '@inbook{k, publisher = {Own}, year = 1980, crossref = {b}}',
      { publisher: 'Own', issued: { 'date-parts': [[1980]] } },
    ],
  ])('%s', (_, text, fields) => {
    expect(child(text)).toMatchObject(fields);
  });

  test('what is the book itself is not its chapter', () => {
    const paper = child('@inproceedings{k, crossref = {p}}');
    for (const field of ['title', 'title-short', 'DOI']) expect(paper).not.toHaveProperty(field);
    expect(child('@inbook{k, crossref = {b}}')).not.toHaveProperty('abstract');
  });

  test('goes round in circles without end only on paper', () => {
    const circle =
      '@book{a, crossref = {b}, title = {A}}\n@book{b, crossref = {a}, publisher = {B}}\n@book{c, crossref = {c}}';
    expect(itemsOf('r.bib', circle)).toEqual([
      { id: 'a', type: 'book', title: 'A', publisher: 'B' },
      { id: 'b', type: 'book', title: 'A', publisher: 'B' },
      { id: 'c', type: 'book' },
    ]);
  });
});
