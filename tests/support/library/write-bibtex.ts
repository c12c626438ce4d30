import type { CslItem, CslName } from '../../../server/src/core/evidence/schema/reference';

/** Which of the two dialects is written: they differ in dates, and in the names of types and fields. */
export type Dialect = 'bibtex' | 'biblatex';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};
const LETTERS: Readonly<Record<string, string>> = {
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ß: '{\\ss}',
  æ: '\\ae{}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  đ: '{\\dj}',
  Đ: '{\\DJ}',
  ð: '\\dh{}',
  þ: '{\\th}',
  Þ: '\\TH{}',
  å: '{\\aa}',
  Å: '\\AA{}',
  '–': '--',
  '“': '``',
  '”': "''",
  β: '$\\beta$',
  '°': '{\\textdegree}',
};
const MARKS: Readonly<Record<string, string>> = {
  '̀': '`',
  '́': "'",
  '̂': '^',
  '̃': '~',
  '̄': '=',
  '̆': 'u',
  '̇': '.',
  '̈': '"',
  '̊': 'r',
  '̋': 'H',
  '̌': 'v',
  '̣': 'd',
  '̧': 'c',
  '̨': 'k',
  '̦': 'textcommabelow',
};
const TAGS: Readonly<Record<string, string>> = { i: '\\emph{', sub: '\\textsubscript{', sup: '$^{' };

/** Text as LaTeX that any engine reads: commands for accents and for what has a meaning. */
function latex(text: string): string {
  return text
    .split(/(<\/?(?:i|sub)>)/)
    .map((piece) => {
      const tag = /^<(\/?)(i|sub)>$/.exec(piece);
      if (!tag) return Array.from(piece, letter).join('');
      return tag[1] ? '}' : TAGS[tag[2] ?? ''];
    })
    .join('');
}

function letter(character: string): string {
  const known = ESCAPED[character] ?? LETTERS[character];
  if (known !== undefined) return known;
  const [base = '', ...marks] = character.normalize('NFD');
  return marks.reduce(
    (inner, mark) => `{\\${MARKS[mark] ?? `unknown${mark}`}{${inner}}}`,
    base === 'i' && marks.length > 0 ? '\\i' : base,
  );
}

function name({ literal, family = '', given = '', suffix, ...rest }: CslName): string {
  if (literal !== undefined) return `{${latex(literal)}}`;
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [whole, suffix, given]
    .filter((part) => part !== undefined)
    .map(latex)
    .join(', ');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dates({ issued }: CslItem, dialect: Dialect): string[] {
  const [year, month, day] = (issued?.['date-parts']?.[0] ?? []).map(Number);
  if (dialect === 'biblatex') return [`date = {${isoDate(year, month, day)}}`];
  const named =
    month === undefined ? [] : [`month = ${MONTHS[month - 1]}${day === undefined ? '' : ` # "~${day}"`}`];
  return [`year = ${year}`, ...named];
}

function isoDate(...parts: readonly (number | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Entry types by CSL type, in BibTeX and in BibLaTeX. */
const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  'article-journal': ['article', 'article'],
  book: ['book', 'book'],
  chapter: ['incollection', 'incollection'],
  report: ['techreport', 'report'],
  thesis: ['phdthesis', 'thesis'],
  webpage: ['misc', 'online'],
  article: ['misc', 'online'],
};

const FIELDS: Readonly<Record<string, readonly [string, string]>> = {
  title: ['title', 'title'],
  volume: ['volume', 'volume'],
  issue: ['number', 'number'],
  number: ['number', 'number'],
  edition: ['edition', 'edition'],
  abstract: ['abstract', 'abstract'],
  keyword: ['keywords', 'keywords'],
  genre: ['type', 'type'],
  PMID: ['pmid', 'pmid'],
  PMCID: ['pmcid', 'pmcid'],
  ISBN: ['isbn', 'isbn'],
  ISSN: ['issn', 'issn'],
  'collection-title': ['series', 'series'],
  'container-title-short': ['shortjournal', 'shortjournal'],
  'number-of-pages': ['pagetotal', 'pagetotal'],
  'publisher-place': ['address', 'location'],
  language: ['language', 'langid'],
};

const ADDRESSES: Readonly<Record<string, string>> = { DOI: 'doi', URL: 'url' };

function entry(item: CslItem, dialect: Dialect): string {
  const which = dialect === 'bibtex' ? 0 : 1;
  const type = TYPES[item.type]?.[which];
  const lines = [
    ...(item.author ? [`author = {${item.author.map(name).join(' and ')}}`] : []),
    ...(item.editor ? [`editor = {${item.editor.map(name).join(' and ')}}`] : []),
    ...dates(item, dialect),
    ...(item.page === undefined ? [] : [`pages = {${String(item.page).replace('-', '--')}}`]),
    ...(item['container-title'] === undefined ? [] : [containerTitle(item, dialect)]),
    ...(item.publisher === undefined ? [] : [publisher(item, dialect)]),
    ...accessed(item),
    ...Object.entries(item).flatMap(([field, value]) => {
      const address = ADDRESSES[field];
      // Addresses are written as they are, as Zotero does for BibLaTeX; for BibTeX some marks are escaped.
      if (address)
        return [
          `${address} = {${dialect === 'bibtex' ? String(value).replace(/[_%#&]/g, '\\$&') : String(value)}}`,
        ];
      const named = FIELDS[field]?.[which];
      return named === undefined ? [] : [`${named} = {${latex(String(value))}}`];
    }),
  ];
  return `@${type}{${item.id},\n${lines.map((line) => `  ${line},\n`).join('')}}\n`;
}

function containerTitle(item: CslItem, dialect: Dialect): string {
  const title = latex(item['container-title'] ?? '');
  if (item.type === 'chapter') return `booktitle = {${title}}`;
  return dialect === 'bibtex' ? `journal = {${title}}` : `journaltitle = {${title}}`;
}

function publisher({ type, publisher: text = '' }: CslItem, dialect: Dialect): string {
  if (type === 'thesis') return `${dialect === 'bibtex' ? 'school' : 'institution'} = {${latex(text)}}`;
  if (type === 'report') return `institution = {${latex(text)}}`;
  if (type === 'webpage') return `organization = {${latex(text)}}`;
  return `publisher = {${latex(text)}}`;
}

function accessed({ accessed: date }: CslItem): string[] {
  const parts = isRecord(date) && Array.isArray(date['date-parts']) ? date['date-parts'][0] : undefined;
  return Array.isArray(parts) ? [`urldate = {${isoDate(...parts.map(Number))}}`] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** References in BibTeX or BibLaTeX, with all that is not ASCII as commands. */
export function writeBibtex(items: readonly CslItem[], dialect: Dialect): string {
  return items.map((item) => entry(item, dialect)).join('\n');
}
