import type { CslItem, CslName } from '../../../server/src/core/evidence/schema/reference';

/** A tag and its text. */
type Line = readonly [tag: string, text: string];

/** Lines with a tag for each text that there is. */
function linesOf(texts: Readonly<Record<string, unknown>>): Line[] {
  return Object.entries(texts).flatMap(([tag, text]): Line[] =>
    typeof text === 'string' || typeof text === 'number' ? [[tag, String(text)]] : [],
  );
}

/** `Family, Given, Suffix`; a group has no comma. */
export function managedName({ literal, family = '', given = '', suffix, ...rest }: CslName): string {
  if (literal !== undefined) return literal;
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [whole, given, suffix].filter((part) => part !== undefined).join(', ');
}

/** The parts of a date field of an item, as two digits each but for the year. */
export function dateParts(item: CslItem, field: string): string[] {
  const date = item[field];
  const parts = typeof date === 'object' && date !== null && 'date-parts' in date ? date['date-parts'] : [];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return Array.isArray(first) ? first.map((part) => String(part).padStart(2, '0')) : [];
}

const RIS_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  article: 'UNPB',
};

function risDate(parts: readonly string[]): string | undefined {
  return parts.length > 1 ? `${[...parts, '', ''].slice(0, 3).join('/')}/` : undefined;
}

/** A field's text, empty where it has none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

function risRecord(item: CslItem): Line[] {
  const { type } = item;
  const [first, last] = textOf(item.page ?? item['number-of-pages']).split('-');
  const isJournal = type === 'article-journal';
  return [
    ['TY', RIS_TYPES[type] ?? 'GEN'],
    ...linesOf({ ID: item.id, TI: item.title }),
    ...(item.author ?? []).map((name): Line => ['AU', managedName(name)]),
    ...(item.editor ?? []).map((name): Line => [type === 'book' ? 'A3' : 'A2', managedName(name)]),
    ...linesOf({
      T2: isJournal || type === 'chapter' ? item['container-title'] : item['collection-title'],
      J2: item['container-title-short'],
      PY: dateParts(item, 'issued')[0],
      DA: risDate(dateParts(item, 'issued')),
      Y2: risDate(dateParts(item, 'accessed')),
      VL: item.volume,
      IS: item.issue,
      SP: first === '' ? undefined : first,
      EP: last,
      SN: type === 'report' ? item['number'] : (item['ISSN'] ?? item['ISBN']),
      DO: item.DOI,
      AN: item.PMID,
      DB: item.PMID === undefined ? undefined : 'PubMed',
      C2: item['PMCID'],
      UR: item.URL,
      PB: item.publisher,
      CY: item['publisher-place'],
      ET: item['edition'],
      M3: item['genre'],
      LA: item['language'],
      AB: item['abstract'],
    }),
    ...keywords(item).map((word): Line => ['KW', word]),
    ['ER', ''],
  ];
}

function keywords(item: CslItem): string[] {
  const words = item['keyword'];
  return typeof words === 'string' ? words.split(', ') : [];
}

/** References in RIS, as Zotero tags them, with the line ends that the format asks for. */
export function writeRis(items: readonly CslItem[]): string {
  return items
    .map((item) =>
      risRecord(item)
        .map(([tag, text]) => `${tag}  - ${text}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

const PUBMED_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'Journal Article',
  report: 'Technical Report',
  thesis: 'Academic Dissertation',
  article: 'Preprint',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Family, Given Suffix`, initials without full stops. */
function pubMedName({ family = '', given = '', suffix, ...rest }: CslName): string {
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  const initials = given.replace(/\b(\p{Lu})\./gu, '$1');
  return `${whole}, ${[initials, suffix].filter((part) => part !== undefined).join(' ')}`;
}

/** The second page without the digits that it shares with the first, as PubMed prints it. */
export function shortRange(pages: string): string {
  const [first = '', last = ''] = pages.split('-');
  if (!/^\d+$/.test(last) || first.length !== last.length) return pages;
  let shared = 0;
  while (first[shared] === last[shared]) shared += 1;
  return `${first}-${last.slice(shared)}`;
}

function nbibPublication(item: CslItem): Line[] {
  const { type } = item;
  return [
    ...linesOf({
      LA: item['language'] === 'en' ? 'eng' : item['language'],
      PT: PUBMED_TYPES[type],
      PB: type === 'article' ? undefined : item.publisher,
      PL: item['publisher-place'],
      EN: item['edition'],
      TA: item['container-title-short'] ?? (type === 'article-journal' ? item['container-title'] : undefined),
      JT:
        type === 'article'
          ? item.publisher
          : type === 'article-journal'
            ? item['container-title']
            : undefined,
      PMC: item['PMCID'],
    }),
  ];
}

function nbibRecord(item: CslItem): Line[] {
  const { type, title = '' } = item;
  const [year, month, day] = dateParts(item, 'issued');
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const isBook = type === 'book';
  const names = (kind: string, list: readonly CslName[] = []) =>
    list.flatMap((name): Line[] => (name.literal === undefined ? [[kind, pubMedName(name)]] : []));
  const groups = [...(item.author ?? []), ...(item.editor ?? [])].flatMap(({ literal }) => literal ?? []);
  const plain = (text: unknown) => (typeof text === 'string' ? text.replace(/<\/?\w+>/g, '') : undefined);
  return [
    ...linesOf({
      PMID: item.PMID ?? '1',
      OWN: 'NLM',
      IS: item['ISSN'] === undefined ? undefined : `${textOf(item['ISSN'])} (Electronic)`,
      ISBN: item['ISBN'],
      VI: item.volume,
      IP: item.issue,
      DP: [year, named, day === undefined ? undefined : String(Number(day))].filter(Boolean).join(' '),
      TI: isBook ? undefined : `${plain(title)}.`,
      BTI: isBook ? plain(title) : type === 'chapter' ? plain(item['container-title']) : undefined,
      CTI: item['collection-title'],
      PG: item.page === undefined ? undefined : shortRange(String(item.page)),
      LID: item.DOI === undefined ? undefined : `${item.DOI} [doi]`,
      AB: item['abstract'],
    }),
    ...names('FAU', item.author),
    ...groups.map((group): Line => ['CN', group]),
    ...names('FED', item.editor),
    ...nbibPublication(item),
    ...keywords(item).map((word): Line => ['OT', word]),
  ];
}

/** A line of at most about 80 characters, going on below indented by six spaces. */
function folded(text: string): string {
  return text.replace(/(.{60,80}) (?=\S)/g, '$1\n      ');
}

/** References in PubMed's format. */
export function writeNbib(items: readonly CslItem[]): string {
  const record = (item: CslItem) =>
    nbibRecord(item)
      .map(([tag, text]) => `${tag.padEnd(4)}- ${folded(text)}\n`)
      .join('');
  return `\n${items.map(record).join('\n')}`;
}
