import { didYouMean, suggester } from '../../../evidence/did-you-mean';
import { quote } from '../../../evidence/quote';
import { readDate, readYearAndDay } from '../shared/dates';
import { type Draft, newDraft, put } from '../shared/draft';
import { bareDoi, pubMedCentralId, pubMedId, serialNumber } from '../shared/identifiers';
import { readName } from '../shared/names';
import { fullPageRange } from '../shared/pages';
import { isPreprintName } from '../shared/preprints';
import { isPart, isPeriodical, isWhole } from '../shared/publications';
import { oneSpace } from '../shared/spaces';
import { firstText, putAll, putNames, putText, type TaggedFields } from '../shared/tagged-fields';
import { RIS_TYPES } from './types';

/** Makes a CSL item of a record's lines. Tags mean what they mean to Zotero and EndNote for the type. */
export function risToCsl(key: string, fields: TaggedFields): Draft {
  const draft = newDraft(key, 'document');
  const { item } = draft;
  item.type = typeOf(draft, fields);
  putTitles(draft, fields);
  putPeople(draft, fields);
  putDates(draft, fields);
  putNumbers(draft, fields);
  putIdentifiers(draft, fields);
  putText(draft, 'publisher', fields, ['PB']);
  putText(draft, 'publisher-place', fields, ['CY', 'PP']);
  putText(draft, 'genre', fields, ['M3'], (text) => (isDoi(text) ? undefined : oneSpace(text)));
  putText(draft, 'language', fields, ['LA']);
  putText(draft, 'abstract', fields, ['AB', 'N2']);
  putText(draft, 'call-number', fields, ['CN']);
  putAll(draft, 'keyword', fields, ['KW'], ', ');
  putText(draft, 'note', fields, ['N1'], (text) =>
    pubMedId(text) === undefined ? oneSpace(text) : undefined,
  );
  return draft;
}

function typeOf(draft: Draft, fields: TaggedFields): string {
  const [field] = fields.get('TY') ?? [];
  const written = oneSpace(field?.value ?? '').toUpperCase();
  const type = RIS_TYPES.get(written);
  if (type === undefined && field) {
    const advice = didYouMean(written, suggester([...RIS_TYPES.keys()]), 'use GEN');
    const message = `There is no type of reference ${quote(written)}: ${advice}`;
    draft.faults.push({ message, span: field.span, severity: 'warning' });
  }
  const isLoose = type === undefined || type === 'manuscript' || type === 'document';
  return isLoose && [firstText(fields, 'M3'), firstText(fields, 'PB')].some(isPreprintName)
    ? 'article'
    : (type ?? 'document');
}

function putTitles(draft: Draft, fields: TaggedFields): void {
  const { type } = draft.item;
  const isPartial = isPart(type);
  putText(draft, 'title', fields, isPartial ? ['TI', 'T1', 'CT'] : ['TI', 'T1', 'CT', 'BT']);
  putText(draft, 'title-short', fields, ['ST']);
  if (isPeriodical(type)) {
    putText(draft, 'container-title', fields, ['JF', 'T2', 'JO', 'JA', 'J2']);
    const full = draft.item['container-title'];
    putText(draft, 'container-title-short', fields, ['J2', 'JA', 'JO', 'J1'], (text) =>
      oneSpace(text) === full ? undefined : oneSpace(text),
    );
  } else if (isPartial) {
    putText(draft, 'container-title', fields, ['BT', 'T2', 'C3', 'JF']);
    putText(draft, 'collection-title', fields, ['T3']);
  } else if (isWhole(type) || type === 'report') putText(draft, 'collection-title', fields, ['T2', 'T3']);
  else putText(draft, 'container-title', fields, ['T2', 'JF']);
}

/** On the title page of a whole book the second kind of author edits its series, and the third the book. */
function putPeople(draft: Draft, fields: TaggedFields): void {
  const isBook = isWhole(draft.item.type);
  const isEdited = oneSpace(fields.get('TY')?.[0]?.value ?? '').toUpperCase() === 'EDBOOK';
  putNames(draft, isEdited ? 'editor' : 'author', fields, ['AU', 'A1'], readName);
  putNames(draft, 'editor', fields, isBook ? ['ED', 'A3'] : ['ED', 'A2'], readName);
  putNames(draft, 'collection-editor', fields, isBook ? ['A2'] : ['A3'], readName);
  putNames(draft, 'translator', fields, ['A4', 'TA'], readName);
}

function putDates(draft: Draft, fields: TaggedFields): void {
  const [field] = [...(fields.get('PY') ?? []), ...(fields.get('Y1') ?? []), ...(fields.get('DA') ?? [])];
  if (field)
    put(draft, 'issued', readYearAndDay(firstText(fields, 'PY', 'Y1'), firstText(fields, 'DA')), field);
  const [accessed] = fields.get('Y2') ?? [];
  if (accessed && fields.has('UR')) put(draft, 'accessed', readDate(accessed.value), accessed);
}

function putNumbers(draft: Draft, fields: TaggedFields): void {
  const { type } = draft.item;
  putText(draft, 'volume', fields, ['VL']);
  putText(draft, 'number-of-volumes', fields, ['NV']);
  putText(draft, 'edition', fields, ['ET']);
  const numberField = isPeriodical(type)
    ? 'issue'
    : isWhole(type) || isPart(type)
      ? 'collection-number'
      : 'number';
  if (type === 'report' || type === 'patent') putText(draft, 'number', fields, ['SN']);
  putText(draft, numberField, fields, isPeriodical(type) ? ['IS'] : ['IS', 'M1']);
  const [first, last] = [firstText(fields, 'SP'), firstText(fields, 'EP')];
  const [field] = fields.get('SP') ?? [];
  if (field && last === '' && isWhole(type)) put(draft, 'number-of-pages', first, field);
  else if (field)
    put(draft, 'page', fullPageRange(last === '' || last === first ? first : `${first}-${last}`), field);
  putText(draft, 'page', fields, ['C7']);
}

function putIdentifiers(draft: Draft, fields: TaggedFields): void {
  putText(draft, 'DOI', fields, ['DO'], bareDoi);
  putText(draft, 'DOI', fields, ['M3', 'L3', 'UR'], (text) => (isDoi(text) ? bareDoi(text) : undefined));
  putText(draft, 'URL', fields, ['UR', 'LK', 'L2']);
  putText(draft, 'ISBN', fields, ['SN'], (text) => (isIsbn(text) ? serialNumber(text) : undefined));
  if (isPeriodical(draft.item.type)) putText(draft, 'ISSN', fields, ['SN'], serialNumber);
  const isPubMed = /pubmed|medline|\bnlm\b/i.test(firstText(fields, 'DB', 'DP'));
  if (isPubMed) putText(draft, 'PMID', fields, ['AN'], pubMedId);
  putText(draft, 'PMID', fields, ['N1', 'M2'], (text) =>
    /^\s*PMID/i.test(text) ? pubMedId(text) : undefined,
  );
  putText(draft, 'PMCID', fields, ['C2'], (text) =>
    /^\s*PMC/i.test(text) ? pubMedCentralId(text) : undefined,
  );
}

function isDoi(text: string): boolean {
  return /^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?10\.\d{4,9}\//i.test(text);
}

function isIsbn(text: string): boolean {
  return /^(?:97[89])?\d{9}[\dX]$/i.test(serialNumber(text).replace(/[ -]/g, ''));
}
