import type { CslName } from '../../../evidence/schema/reference';
import { readDate } from '../shared/dates';
import { type Draft, newDraft, put } from '../shared/draft';
import { bareDoi, pubMedCentralId, pubMedId, serialNumber } from '../shared/identifiers';
import { readPubMedName } from '../shared/names';
import { fullPageRange } from '../shared/pages';
import { isPeriodical } from '../shared/publications';
import { oneSpace } from '../shared/spaces';
import { firstText, putAll, putNames, putText, type TaggedFields } from '../shared/tagged-fields';

/** Publication types of PubMed that are no article in a journal, and what they are in CSL. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['academic dissertation', 'thesis'],
  ['dataset', 'dataset'],
  ['newspaper article', 'article-newspaper'],
  ['preprint', 'article'],
  ['technical report', 'report'],
]);

/** Makes a CSL item of a PubMed record. Tags are those of "MEDLINE/PubMed Data Element Descriptions" (NLM). */
export function nbibToCsl(key: string, fields: TaggedFields): Draft {
  const draft = newDraft(key, typeOf(fields));
  const { type } = draft.item;
  const isBook = type === 'book';
  putText(draft, 'title', fields, isBook ? ['BTI', 'TI'] : ['TI', 'TT'], withoutStop);
  // What a preprint appears in is the server that publishes it.
  const container = type === 'article' ? 'publisher' : 'container-title';
  putText(draft, container, fields, isBook ? [] : ['JT', 'BTI', 'TA']);
  const full = draft.item['container-title'];
  const shorter = (text: string) => (oneSpace(text) === full ? undefined : oneSpace(text));
  if (isPeriodical(type)) putText(draft, 'container-title-short', fields, ['TA'], shorter);
  putText(draft, 'collection-title', fields, ['CTI']);
  putPeople(draft, fields);
  const [issued] = fields.get('DP') ?? fields.get('DEP') ?? [];
  if (issued) put(draft, 'issued', readDate(withDashes(issued.value)), issued);
  putText(draft, 'volume', fields, ['VI']);
  putText(draft, 'issue', fields, ['IP']);
  putText(draft, 'page', fields, ['PG'], fullPageRange);
  putText(draft, 'edition', fields, ['EN']);
  putIdentifiers(draft, fields);
  putText(draft, 'publisher', fields, ['PB']);
  putText(draft, 'publisher-place', fields, type === 'article-journal' ? [] : ['PL']);
  putText(draft, 'language', fields, ['LA'], (text) => (oneSpace(text) === 'eng' ? 'en' : oneSpace(text)));
  putText(draft, 'abstract', fields, ['AB', 'OAB']);
  putAll(draft, 'keyword', fields, ['OT'], ', ');
  return draft;
}

function typeOf(fields: TaggedFields): string {
  const said = (fields.get('PT') ?? []).map(({ value }) => TYPES.get(oneSpace(value).toLowerCase()));
  const type = said.find((one) => one !== undefined);
  if (type !== undefined) return type;
  if (fields.has('BTI')) return firstText(fields, 'TI') === '' ? 'book' : 'chapter';
  return 'article-journal';
}

/** Full names where there are any; groups are authors, too, and stand behind them. */
function putPeople(draft: Draft, fields: TaggedFields): void {
  putNames(draft, 'author', fields, [fields.has('FAU') ? 'FAU' : 'AU', 'CN'], nbibName);
  putNames(draft, 'editor', fields, [fields.has('FED') ? 'FED' : 'ED'], readPubMedName);
}

/** The name in a field: under CN it is that of a group. `undefined` for empty text. */
export function nbibName(text: string, tag: string): CslName | undefined {
  const literal = oneSpace(text);
  if (tag === 'CN') return literal === '' ? undefined : { literal };
  return readPubMedName(text);
}

function putIdentifiers(draft: Draft, fields: TaggedFields): void {
  const marked = (mark: RegExp) => (text: string) => {
    const [, value, kind = ''] = /^(.*\S)\s*\[(\w+)\]$/.exec(oneSpace(text)) ?? [];
    return value !== undefined && mark.test(kind) ? bareDoi(value) : undefined;
  };
  putText(draft, 'DOI', fields, ['LID', 'AID', 'SO'], marked(/^doi$/i));
  putText(draft, 'PMID', fields, ['PMID'], pubMedId);
  putText(draft, 'PMCID', fields, ['PMC'], pubMedCentralId);
  putText(draft, 'ISSN', fields, ['IS'], serialNumber);
  putText(draft, 'ISBN', fields, ['ISBN'], serialNumber);
}

/** PubMed ends every title with a full stop, which belongs to its style and not to the title. */
function withoutStop(text: string): string {
  return oneSpace(text).replace(/(?<!\.)\.$/, '');
}

/** `2008 Dec-2009 Jan` is read as it is; a date of electronic publication is 20091231. */
function withDashes(text: string): string {
  return oneSpace(text).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}
