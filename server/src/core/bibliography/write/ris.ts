import type { CslItem, CslName } from '../../evidence/schema/reference';
import { isPart, isPeriodical, isWhole } from '../formats/shared/publications';
import { daysOf, type ReferenceWriter, textOf, twoDigits } from './writer';

/** RIS, with the tags of Zotero and the line ends that the format asks for. */
export const risWriter: ReferenceWriter = {
  write: (items) => items.map(record).join('\r\n'),
};

/** Types by CSL type; all others are `GEN`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'PREPRINT'],
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['article-newspaper', 'NEWS'],
  ['bill', 'BILL'],
  ['book', 'BOOK'],
  ['chapter', 'CHAP'],
  ['dataset', 'DATA'],
  ['entry-dictionary', 'DICT'],
  ['entry-encyclopedia', 'ENCYC'],
  ['figure', 'FIGURE'],
  ['graphic', 'ART'],
  ['hearing', 'HEAR'],
  ['legal_case', 'CASE'],
  ['legislation', 'STAT'],
  ['manuscript', 'MANSCPT'],
  ['map', 'MAP'],
  ['motion_picture', 'MPCT'],
  ['pamphlet', 'PAMP'],
  ['paper-conference', 'CPAPER'],
  ['patent', 'PAT'],
  ['periodical', 'JFULL'],
  ['personal_communication', 'PCOMM'],
  ['post-weblog', 'BLOG'],
  ['report', 'RPRT'],
  ['software', 'COMP'],
  ['song', 'MUSIC'],
  ['speech', 'SLIDE'],
  ['standard', 'STAND'],
  ['thesis', 'THES'],
  ['webpage', 'ELEC'],
]);

function record(item: CslItem): string {
  const { type } = item;
  const isBook = isWhole(type);
  const lines: (readonly [tag: string, text: unknown])[] = [
    ['ID', item.id],
    ['TI', item.title],
    ['ST', item['title-short']],
    ...names('AU', item.author),
    ...names(isBook ? 'A3' : 'A2', item.editor),
    ...names('A4', item['translator']),
    ['T2', isPeriodical(type) || isPart(type) ? item['container-title'] : item['collection-title']],
    ['T3', isPart(type) ? item['collection-title'] : undefined],
    ['J2', item['container-title-short']],
    ...dates(item),
    ['VL', item.volume],
    ['NV', item['number-of-volumes']],
    ['IS', isPeriodical(type) ? item.issue : (item['collection-number'] ?? numberOf(item))],
    ...pages(item),
    ['SN', type === 'report' || type === 'patent' ? item['number'] : (item['ISSN'] ?? item['ISBN'])],
    ['ET', item['edition']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['M3', item['genre']],
    ['DO', item.DOI],
    ['AN', item.PMID],
    ['DB', item.PMID === undefined ? undefined : 'PubMed'],
    ['C2', item['PMCID']],
    ['UR', item.URL],
    ['LA', item['language']],
    ['AB', item['abstract']],
    ...(textOf(item['keyword']) ?? '').split(', ').map((word) => ['KW', word] as const),
    ['N1', item['note']],
  ];
  const written = lines.flatMap(([tag, value]) => lineOf(tag, value)).join('');
  return `TY  - ${TYPES.get(type) ?? 'GEN'}\r\n${written}ER  - \r\n`;
}

function lineOf(tag: string, value: unknown): string[] {
  const text = textOf(value);
  return text === undefined ? [] : [`${tag}  - ${text}\r\n`];
}

function numberOf({ type, ...item }: CslItem): unknown {
  return type === 'report' || type === 'patent' ? undefined : item['number'];
}

/** `Family, Given, Suffix`; a group has no comma, or two in the place of its first. */
function names(tag: string, list: unknown): (readonly [string, string])[] {
  if (!Array.isArray(list)) return [];
  return list.map(({ literal, family = '', given = '', suffix, ...rest }: CslName) => {
    const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
    return [
      tag,
      literal?.replace(',', ',,') ?? [whole, given, ...(suffix === undefined ? [] : [suffix])].join(', '),
    ];
  });
}

function dates(item: CslItem): (readonly [string, string | undefined])[] {
  const [issued] = daysOf(item.issued);
  const [accessed] = daysOf(item['accessed']);
  return [
    ['PY', issued ? String(issued[0]) : textOf(item.issued?.literal)],
    ['DA', issued && issued.length > 1 ? slashed(issued) : undefined],
    ['Y2', accessed && slashed(accessed)],
  ];
}

/** `2009/09/15/` */
function slashed([year = 0, month, day]: readonly number[]): string {
  return `${year}/${[month, day].map((part) => (part === undefined ? '' : twoDigits(part))).join('/')}/`;
}

function pages(item: CslItem): (readonly [string, string | undefined])[] {
  const text = textOf(item.page ?? item['number-of-pages']);
  const [, first, last] = /^([^-]+)-([^-]+)$/.exec(text ?? '') ?? [undefined, text, undefined];
  return [
    ['SP', first],
    ['EP', last],
  ];
}
