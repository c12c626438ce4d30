import { didYouMean, suggester } from '../../../evidence/did-you-mean';
import { quote } from '../../../evidence/quote';
import { latexToText } from '../latex/to-text';
import { type Draft, type Fault, newDraft, put } from '../shared/draft';
import { words } from '../shared/words';
import { type Conversion, putFirst, textOf, wordOf } from './context';
import { readEdtf, readYearAndMonth } from './dates';
import { isPreprint, putIdentifiers } from './identifiers';
import type { Fields } from './inherit';
import { languageTag } from './languages';
import { putLocators } from './locators';
import { readBibNames } from './names';
import type { RawEntry } from './scan';
import { splitAnd } from './split';
import { putTitles } from './titles';
import { ENTRY_TYPES, GENRES, THESIS_GENRES } from './types';

/** Fields that go over as they are, as text. */
const TEXTS: readonly (readonly [name: string, cslField: string])[] = [
  ['abstract', 'abstract'],
  ['annotation', 'annote'],
  ['keywords', 'keyword'],
  ['shortjournal', 'container-title-short'],
  ['volumes', 'number-of-volumes'],
  ['pagetotal', 'number-of-pages'],
  ['chapter', 'chapter-number'],
  ['edition', 'edition'],
  ['version', 'version'],
  ['venue', 'event-place'],
  ['origpublisher', 'original-publisher'],
  ['origlocation', 'original-publisher-place'],
  ['library', 'call-number'],
  ['pubstate', 'status'],
];

/** The same with italics and the like. */
const RICH_TEXTS: readonly (readonly [name: string, cslField: string])[] = [
  ['shorttitle', 'title-short'],
  ['series', 'collection-title'],
  ['eventtitle', 'event-title'],
  ['origtitle', 'original-title'],
];

const NAMES: readonly (readonly [name: string, cslField: string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['bookauthor', 'container-author'],
  ['director', 'director'],
];

const DATES: readonly (readonly [name: string, cslField: string])[] = [
  ['urldate', 'accessed'],
  ['eventdate', 'event-date'],
  ['origdate', 'original-date'],
  ['origyear', 'original-date'],
];

/** Makes a CSL item of an entry's fields. What cannot be read is a fault, and the rest is kept. */
export function entryToCsl(entry: RawEntry, fields: Fields, faults: readonly Fault[]): Draft {
  const draft = newDraft(entry.key, 'document');
  draft.faults.push(...faults);
  const conversion: Conversion = { type: entry.type, fields, draft };
  draft.item.type = typeOf(conversion, entry);
  for (const [name, field] of TEXTS) putFirst(conversion, field, [name], ({ value }) => latexToText(value));
  for (const [name, field] of RICH_TEXTS) {
    putFirst(conversion, field, [name], ({ value }) => latexToText(value, 'rich'));
  }
  putFirst(conversion, 'language', ['langid', 'language'], ({ value }) => languageTag(latexToText(value)));
  putTitles(conversion);
  putNames(conversion);
  putDates(conversion);
  putLocators(conversion);
  putPublisher(conversion);
  putIdentifiers(conversion);
  putGenre(conversion);
  const notes = ['note', 'addendum'].map((name) => textOf(conversion, name)).filter(Boolean);
  putFirst(conversion, 'note', ['note', 'addendum'], () => notes.join('. '));
  return draft;
}

function typeOf(conversion: Conversion, { type, start }: RawEntry): string {
  const { draft, fields } = conversion;
  const known = ENTRY_TYPES.get(type);
  if (known === undefined) {
    const advice = didYouMean(type, suggester([...ENTRY_TYPES.keys()]), 'use misc');
    const span = { start, end: start + 1 + type.length };
    draft.faults.push({
      message: `There is no entry type ${quote(type)}: ${advice}`,
      span,
      severity: 'warning',
    });
  }
  const has = (...names: readonly string[]) => names.some((name) => fields.has(name));
  if (UNPUBLISHED.has(type) && isPreprint(conversion)) return 'article';
  if (type === 'misc' && has('url') && !has('doi', 'publisher')) return 'webpage';
  if (type === 'unpublished' && has('eventdate', 'eventtitle', 'venue')) return 'speech';
  const subtype = wordOf(conversion, 'entrysubtype');
  const isNews = subtype === 'magazine' || subtype === 'newspaper';
  return isNews && IN_PERIODICALS.has(type) ? `article-${subtype}` : (known ?? 'document');
}

/** Types that preprints go under, as neither BibTeX nor BibLaTeX has one for them. */
const UNPUBLISHED: ReadonlySet<string> = new Set(words('misc online unpublished electronic'));
const IN_PERIODICALS: ReadonlySet<string> = new Set(words('article periodical suppperiodical'));

function putNames(conversion: Conversion): void {
  const dropParticle = /\buseprefix\s?=\s?false\b/i.test(conversion.fields.get('options')?.value ?? '');
  for (const [name, cslField] of NAMES) {
    putFirst(conversion, cslField, [name], ({ value, span }) => {
      const { names, overfull } = readBibNames(value, dropParticle);
      if (overfull !== undefined) {
        const message = `${quote(overfull)} is no name, which has two commas at most: join names by "and".`;
        conversion.draft.faults.push({ message, span, severity: 'warning' });
      }
      return names.length > 0 ? names : undefined;
    });
  }
}

function putDates(conversion: Conversion): void {
  const date = (name: string, cslField: string) => {
    putFirst(conversion, cslField, [name], ({ value, span }) => {
      const read = readEdtf(value);
      const written = latexToText(value);
      if (read || written === '') return read;
      const message = `${quote(written)} is no date: write it as 2009-09-15, 2009-09 or 2009.`;
      conversion.draft.faults.push({ message, span, severity: 'warning' });
      return { literal: written };
    });
  };
  date('date', 'issued');
  for (const [name, cslField] of DATES) date(name, cslField);
  putFirst(conversion, 'issued', ['year'], () => readYearAndMonth(conversion.fields));
}

function putPublisher(conversion: Conversion): void {
  const list = (latex: string) =>
    splitAnd(latex)
      .map((part) => latexToText(part))
      .join('; ');
  const publishers = ['publisher', 'institution', 'organization'];
  putFirst(conversion, 'publisher', publishers, ({ value }) => list(value));
  putFirst(conversion, 'publisher', ['howpublished'], ({ value }) => {
    const text = latexToText(value);
    return /:\/\//.test(text) ? undefined : text;
  });
  putFirst(conversion, 'publisher-place', ['location'], ({ value }) => list(value));
}

function putGenre(conversion: Conversion): void {
  const { type, draft, fields } = conversion;
  putFirst(
    conversion,
    'genre',
    ['type'],
    ({ value }) => GENRES.get(value.trim().toLowerCase()) ?? latexToText(value),
  );
  const genre = THESIS_GENRES.get(type);
  const place = fields.get('title') ?? fields.get('author');
  if (genre !== undefined && place) put(draft, 'genre', genre, place);
}
