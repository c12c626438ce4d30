import type { CslItem, CslName } from '../../../server/src/core/evidence/schema/reference';
import { dateParts, managedName, shortRange, textOf } from './write-tagged';

const TYPES: Readonly<Record<string, readonly [name: string, number: number]>> = {
  'article-journal': ['Journal Article', 17],
  book: ['Book', 6],
  chapter: ['Book Section', 5],
  report: ['Report', 27],
  thesis: ['Thesis', 32],
  webpage: ['Web Page', 12],
  article: ['Unpublished Work', 34],
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const FACES: Readonly<Record<string, string>> = { i: 'italic', sub: 'subscript' };

/** Text in the style elements that EndNote puts around every stretch of it. */
function styled(text: string): string {
  return text
    .split(/(<(?:i|sub)>.*?<\/(?:i|sub)>)/)
    .filter(Boolean)
    .map((piece) => {
      const [, tag = '', inside = piece] = /^<(i|sub)>(.*)<\/\1>$/.exec(piece) ?? [];
      return `<style face="${FACES[tag] ?? 'normal'}" font="default" size="100%">${escaped(inside)}</style>`;
    })
    .join('');
}

function element(name: string, text: unknown): string {
  return text === undefined || text === '' ? '' : `<${name}>${styled(textOf(text))}</${name}>`;
}

/** A group ends with a comma, which is how EndNote tells it from a person. */
function names(kind: string, list: readonly CslName[] = []): string {
  const written = list.map((name) =>
    element('author', `${managedName(name)}${name.literal === undefined ? '' : ','}`),
  );
  return written.length === 0 ? '' : `<${kind}>${written.join('')}</${kind}>`;
}

function record(item: CslItem): string {
  const { type } = item;
  const [typeName, number] = TYPES[type] ?? ['Generic', 13];
  const [year, ...day] = dateParts(item, 'issued');
  const isJournal = type === 'article-journal';
  const secondary = isJournal || type === 'chapter' ? item['container-title'] : item['collection-title'];
  const pages = item.page ?? item['number-of-pages'];
  const keywords = typeof item['keyword'] === 'string' ? item['keyword'].split(', ') : [];
  return [
    `<record><source-app name="EndNote" version="20.4">EndNote</source-app>`,
    `<ref-type name="${typeName}">${number}</ref-type>`,
    `<contributors>${names('authors', item.author)}`,
    `${names(type === 'book' ? 'tertiary-authors' : 'secondary-authors', item.editor)}</contributors>`,
    `<titles>${element('title', item.title)}${element('secondary-title', secondary)}</titles>`,
    isJournal
      ? `<periodical>${element('full-title', secondary)}${element('abbr-1', item['container-title-short'])}</periodical>`
      : '',
    element('pages', pages === undefined ? undefined : shortRange(textOf(pages))),
    element('volume', item.volume),
    element('number', item.issue ?? item['number']),
    element('edition', item['edition']),
    keywords.length === 0
      ? ''
      : `<keywords>${keywords.map((word) => element('keyword', word)).join('')}</keywords>`,
    `<dates>${element('year', year)}<pub-dates>${element('date', day.length === 0 ? '' : [year, ...day].join('/'))}</pub-dates></dates>`,
    element('pub-location', item['publisher-place']),
    element('publisher', item.publisher),
    element('isbn', item['ISSN'] ?? item['ISBN']),
    element('accession-num', item.PMID),
    element('electronic-resource-num', item.DOI),
    element('abstract', item['abstract']),
    element('work-type', item['genre']),
    item.URL === undefined ? '' : `<urls><related-urls>${element('url', item.URL)}</related-urls></urls>`,
    element('custom2', item['PMCID']),
    item.PMID === undefined ? '' : element('remote-database-name', 'NLM'),
    element('language', item['language']),
    element('access-date', dateParts(item, 'accessed').join('/')),
    '</record>',
  ].join('');
}

/** References in EndNote's XML, all in one line as EndNote writes it. */
export function writeEndNote(items: readonly CslItem[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${items.map(record).join('')}</records></xml>`;
}
