import { words } from '../shared/words';

/** Entry types of BibTeX and BibLaTeX (manual of BibLaTeX 3.20, section 2.1) and their CSL types, as Pandoc has them. */
export const ENTRY_TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'article-journal'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['inbook', 'chapter'],
  ['bookinbook', 'chapter'],
  ['suppbook', 'chapter'],
  ['booklet', 'pamphlet'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['incollection', 'chapter'],
  ['suppcollection', 'chapter'],
  ['dataset', 'dataset'],
  ['data', 'dataset'],
  ['manual', 'book'],
  ['misc', 'document'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['webpage', 'webpage'],
  ['patent', 'patent'],
  ['periodical', 'periodical'],
  ['suppperiodical', 'article-journal'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['reference', 'book'],
  ['mvreference', 'book'],
  ['inreference', 'entry-encyclopedia'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['set', 'document'],
  ['software', 'software'],
  ['thesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['bachelorsthesis', 'thesis'],
  ['phdthesis', 'thesis'],
  ['unpublished', 'manuscript'],
  ['preprint', 'article'],
  ['newsarticle', 'article-newspaper'],
  ['artwork', 'graphic'],
  ['audio', 'song'],
  ['commentary', 'document'],
  ['image', 'figure'],
  ['jurisdiction', 'legal_case'],
  ['legislation', 'legislation'],
  ['legal', 'treaty'],
  ['letter', 'personal_communication'],
  ['letters', 'personal_communication'],
  ['movie', 'motion_picture'],
  ['music', 'song'],
  ['performance', 'performance'],
  ['presentation', 'speech'],
  ['review', 'review'],
  ['standard', 'standard'],
  ['video', 'motion_picture'],
  ['xdata', 'document'],
]);

/** What a thesis is called where its type says it. */
export const THESIS_GENRES: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', "Master's thesis"],
  ['bachelorsthesis', "Bachelor's thesis"],
]);

/** BibLaTeX's own words for kinds of work (its manual, section 4.9.2.14), which stand for these in English. */
export const GENRES: ReadonlyMap<string, string> = new Map([
  ...THESIS_GENRES,
  ['mathesis', "Master's thesis"],
  ['bathesis', "Bachelor's thesis"],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
  ['software', 'Computer software'],
  ['datacd', 'Data CD'],
  ['audiocd', 'Audio CD'],
]);

/** Types whose `number` is that of an issue, and those where it is that of a series. */
export const WITH_ISSUES: ReadonlySet<string> = new Set(
  words('article periodical suppperiodical review newsarticle'),
);
export const IN_SERIES: ReadonlySet<string> = new Set(
  words(`
  book collection proceedings reference mvbook mvcollection mvproceedings mvreference bookinbook inbook
  incollection inproceedings conference inreference suppbook suppcollection
`),
);

/** Types that are part of a larger work, whose title is their `booktitle`. */
export const WITHIN_BOOKS: ReadonlySet<string> = new Set(
  words(`
  inbook incollection inproceedings conference inreference bookinbook suppbook suppcollection
`),
);
