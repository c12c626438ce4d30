import type { CslItem, CslName } from '../../evidence/schema/reference';
import { field } from '../../fields';
import { isPart } from '../formats/shared/publications';
import { latexAddress, latexOf } from './latex';
import { daysOf, type ReferenceWriter, textOf, twoDigits } from './writer';

/** BibTeX, in UTF-8, with the fields of BibLaTeX that BibTeX passes over. */
export const bibtexWriter: ReferenceWriter = {
  write: (items) => items.map(entry).join('\n'),
};

/** Entry types by CSL type; all others are `misc`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['book', 'book'],
  ['chapter', 'incollection'],
  ['dataset', 'dataset'],
  ['entry-encyclopedia', 'inreference'],
  ['manuscript', 'unpublished'],
  ['paper-conference', 'inproceedings'],
  ['patent', 'patent'],
  ['periodical', 'periodical'],
  ['report', 'techreport'],
  ['software', 'software'],
  ['thesis', 'thesis'],
  ['webpage', 'online'],
]);

/** Types of theses that need no further word. */
const THESES: ReadonlyMap<string, string> = new Map([
  ['PhD thesis', 'phdthesis'],
  ["Master's thesis", 'mastersthesis'],
]);

const TEXTS: readonly (readonly [cslField: string, name: string])[] = [
  ['title', 'title'],
  ['title-short', 'shorttitle'],
  ['container-title-short', 'shortjournal'],
  ['collection-title', 'series'],
  ['volume', 'volume'],
  ['number-of-volumes', 'volumes'],
  ['edition', 'edition'],
  ['chapter-number', 'chapter'],
  ['number-of-pages', 'pagetotal'],
  ['publisher-place', 'address'],
  ['event-title', 'eventtitle'],
  ['event-place', 'venue'],
  ['version', 'version'],
  ['language', 'langid'],
  ['keyword', 'keywords'],
  ['abstract', 'abstract'],
  ['note', 'note'],
];

const ADDRESSES: readonly (readonly [cslField: string, name: string])[] = [
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['URL', 'url'],
];

const NAMES = ['author', 'editor', 'translator'] as const;

function entry(item: CslItem): string {
  const thesis = item.type === 'thesis' ? THESES.get(String(item['genre'])) : undefined;
  const type = thesis ?? TYPES.get(item.type) ?? 'misc';
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ...NAMES.map((role) => [role, names(item[role])] as const),
    ...TEXTS.map(([variable, name]) => [name, latex(item[variable])] as const),
    [isPart(item.type) ? 'booktitle' : 'journal', latex(item['container-title'])],
    ...numbers(item),
    ['pages', pages(item.page)],
    [publisherField(item.type), latex(item.publisher)],
    ['type', thesis === undefined ? latex(item['genre']) : undefined],
    ...issued(item.issued),
    ['urldate', edtf(item['accessed'])],
    ...ADDRESSES.map(([variable, name]) => [name, address(item[variable])] as const),
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

function latex(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : `{${latexOf(text)}}`;
}

function address(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : `{${latexAddress(text)}}`;
}

function pages(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : `{${text.split('-').map(latexOf).join('--')}}`;
}

function names(list: unknown): string | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return `{${list.map((name: CslName) => nameOf(name)).join(' and ')}}`;
}

function nameOf({ literal, family = '', given = '', suffix, ...rest }: CslName): string {
  if (literal === 'others') return literal;
  if (literal !== undefined) return `{${latexOf(literal)}}`;
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).map((part) => latexOf(String(part)));
  return [whole.join(' '), ...(suffix === undefined ? [] : [latexOf(suffix)]), latexOf(given)].join(', ');
}

/** A `number` means another thing for each kind of work. */
function numbers(item: CslItem): readonly (readonly [string, string | undefined])[] {
  const number = item.issue ?? item['number'] ?? item['collection-number'];
  return [['number', latex(number)]];
}

function publisherField(type: string): string {
  if (type === 'thesis') return 'school';
  if (type === 'report') return 'institution';
  return type === 'webpage' ? 'organization' : 'publisher';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One day in the fields of BibTeX, anything else in the `date` of BibLaTeX. */
function issued(date: CslItem['issued']): readonly (readonly [string, string | undefined])[] {
  const days = daysOf(date);
  const [[year, month, day] = []] = days;
  if (year === undefined) return [['year', latex(date?.literal)]];
  if (days.length > 1 || date?.['season'] !== undefined || date?.['circa'] === true)
    return [['date', edtf(date)]];
  return [
    ['year', String(year)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
  ];
}

/** How much the seasons are above their number in EDTF (BibLaTeX's manual, section 2.3.8). */
const SEASONS_FROM = 20;

function edtf(date: unknown): string | undefined {
  const season = Number(field(date, 'season'));
  const circa = field(date, 'circa') === true ? '~' : '';
  const days = daysOf(date).map((day) => {
    const parts = day.length === 1 && season >= 1 && season <= 4 ? [...day, SEASONS_FROM + season] : day;
    return parts
      .map((part, index) => (index === 0 ? String(part).padStart(4, '0') : twoDigits(part)))
      .join('-');
  });
  return days.length === 0 ? undefined : `{${days.join('/')}${circa}}`;
}
