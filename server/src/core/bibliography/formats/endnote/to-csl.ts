import { quote } from '../../../evidence/quote';
import { readDate, readYearAndDay } from '../shared/dates';
import { type Draft, type Fault, newDraft, put } from '../shared/draft';
import { bareDoi, pubMedCentralId, pubMedId, serialNumber } from '../shared/identifiers';
import { readName } from '../shared/names';
import { fullPageRange } from '../shared/pages';
import { isPreprintName } from '../shared/preprints';
import { isPart, isPeriodical, isWhole } from '../shared/publications';
import { oneSpace } from '../shared/spaces';
import { firstText, putAll, putNames, putText, type TaggedFields } from '../shared/tagged-fields';
import { endNoteType } from './types';

const AUTHORS = 'authors/author';
const EDITORS = 'secondary-authors/author';

/** Makes a CSL item of a record's elements (EndNote's RSXML document type). */
export function endNoteToCsl(key: string, fields: TaggedFields, faults: readonly Fault[]): Draft {
  const draft = newDraft(key, 'document');
  draft.faults.push(...faults);
  draft.item.type = typeOf(draft, fields);
  putTitles(draft, fields);
  putPeople(draft, fields);
  putDates(draft, fields);
  putNumbers(draft, fields);
  putIdentifiers(draft, fields);
  putText(draft, 'publisher', fields, ['publisher']);
  putText(draft, 'publisher-place', fields, ['pub-location']);
  putText(draft, 'genre', fields, ['work-type']);
  putText(draft, 'language', fields, ['language']);
  putText(draft, 'abstract', fields, ['abstract']);
  putText(draft, 'call-number', fields, ['call-num']);
  putText(draft, 'note', fields, ['notes']);
  putAll(draft, 'keyword', fields, ['keywords/keyword'], ', ');
  return draft;
}

/** The name of the type comes first among the two, and its number second. */
function typeOf(draft: Draft, fields: TaggedFields): string {
  const written = (fields.get('ref-type') ?? []).map(({ value }) => oneSpace(value));
  const type = written.map(endNoteType).find((one) => one !== undefined);
  const [field] = fields.get('ref-type') ?? [];
  if (type === undefined && field && written[0]) {
    const message = `The type of reference ${quote(written[0])} is not known: choose another in EndNote.`;
    draft.faults.push({ message, span: field.span, severity: 'warning' });
  }
  const isLoose = type === undefined || type === 'manuscript' || type === 'document';
  const said = [firstText(fields, 'work-type'), firstText(fields, 'publisher')];
  return isLoose && said.some(isPreprintName) ? 'article' : (type ?? 'document');
}

function putTitles(draft: Draft, fields: TaggedFields): void {
  const { type } = draft.item;
  putText(draft, 'title', fields, ['titles/title']);
  putText(draft, 'title-short', fields, ['titles/short-title']);
  if (isPeriodical(type)) {
    putText(draft, 'container-title', fields, [
      'periodical/full-title',
      'titles/secondary-title',
      'titles/alt-title',
    ]);
    const full = draft.item['container-title'];
    const shorter = (text: string) => (oneSpace(text) === full ? undefined : oneSpace(text));
    putText(draft, 'container-title-short', fields, ['periodical/abbr-1', 'titles/alt-title'], shorter);
  } else if (isPart(type)) {
    putText(draft, 'container-title', fields, ['titles/secondary-title']);
    putText(draft, 'collection-title', fields, ['titles/tertiary-title']);
  } else if (isWhole(type) || type === 'report') {
    putText(draft, 'collection-title', fields, ['titles/secondary-title']);
  } else putText(draft, 'container-title', fields, ['titles/secondary-title']);
}

function putPeople(draft: Draft, fields: TaggedFields): void {
  const isBook = isWhole(draft.item.type) || draft.item.type === 'report';
  const isEdited = (fields.get('ref-type') ?? []).some(({ value }) =>
    /^(?:Edited Book|28)$/.test(oneSpace(value)),
  );
  putNames(draft, isEdited ? 'editor' : 'author', fields, [AUTHORS], readName);
  putNames(draft, isBook ? 'collection-editor' : 'editor', fields, [EDITORS], readName);
  putNames(draft, isBook ? 'editor' : 'collection-editor', fields, ['tertiary-authors/author'], readName);
  putNames(draft, 'translator', fields, ['subsidiary-authors/author', 'translated-authors/author'], readName);
}

function putDates(draft: Draft, fields: TaggedFields): void {
  const [field] = [...(fields.get('dates/year') ?? []), ...(fields.get('pub-dates/date') ?? [])];
  const date = readYearAndDay(firstText(fields, 'dates/year'), firstText(fields, 'pub-dates/date'));
  if (field) put(draft, 'issued', date, field);
  const [accessed] = fields.get('access-date') ?? [];
  if (accessed) put(draft, 'accessed', readDate(accessed.value), accessed);
}

function putNumbers(draft: Draft, fields: TaggedFields): void {
  const { type } = draft.item;
  putText(draft, 'volume', fields, ['volume']);
  putText(draft, 'number-of-volumes', fields, ['num-vols']);
  putText(draft, 'edition', fields, ['edition']);
  const number = isPeriodical(type)
    ? 'issue'
    : isWhole(type) || isPart(type)
      ? 'collection-number'
      : 'number';
  putText(draft, number, fields, isPeriodical(type) ? ['number', 'issue'] : ['number']);
  if (type === 'report' || type === 'patent') putText(draft, 'number', fields, ['isbn']);
  const isCount = isWhole(type) && !/[-–]/.test(firstText(fields, 'pages'));
  if (isCount) putText(draft, 'number-of-pages', fields, ['pages']);
  else putText(draft, 'page', fields, ['pages'], fullPageRange);
  putText(draft, 'page', fields, isPeriodical(type) ? ['custom7'] : []);
}

function putIdentifiers(draft: Draft, fields: TaggedFields): void {
  putText(draft, 'DOI', fields, ['electronic-resource-num'], (text) =>
    /10\.\d/.test(text) ? bareDoi(text) : undefined,
  );
  putText(draft, 'URL', fields, ['related-urls/url', 'web-urls/url']);
  const isSerial = isPeriodical(draft.item.type);
  if (draft.item.type !== 'report')
    putText(draft, isSerial ? 'ISSN' : 'ISBN', fields, ['isbn'], serialNumber);
  const isPubMed = /pubmed|medline|\bnlm\b/i.test(firstText(fields, 'remote-database-name'));
  if (isPubMed) putText(draft, 'PMID', fields, ['accession-num'], pubMedId);
  putText(draft, 'PMCID', fields, ['custom2'], (text) =>
    /^\s*PMC/i.test(text) ? pubMedCentralId(text) : undefined,
  );
}
