import { comparedDoi, comparedPmid } from '../bibliography/same-work';
import { listed } from '../wording/listed';
import { createCsvReader } from './csv';
import type { Retraction, RetractionIndex } from './retraction';

/** The columns of the Retraction Watch database that are read (Crossref, "Retraction Watch data", user guide). */
const COLUMNS = [
  'OriginalPaperDOI',
  'OriginalPaperPubMedID',
  'RetractionNature',
  'RetractionDate',
  'Reason',
] as const;
type Column = (typeof COLUMNS)[number];

/** A list of retractions in the making. */
export interface RetractionCollector {
  readonly push: (piece: string) => void;
  /** The list, or in one sentence why it cannot be used. */
  readonly end: () => { readonly index: RetractionIndex } | { readonly wrong: string };
}

/** Notices of one paper by when they came; the last one counts. */
interface Notice extends Omit<Retraction, 'nature'> {
  readonly nature: Retraction['nature'] | 'reinstated';
}

/** Collects what a CSV file in the columns of the Retraction Watch database says, piece by piece. */
export function collectRetractions(): RetractionCollector {
  const notices = new Map<string, Notice>();
  let columns: ReadonlyMap<string, number> | undefined;
  const add = (id: string | undefined, notice: Notice): void => {
    const known = id === undefined ? undefined : notices.get(id);
    if (id !== undefined && isLater(notice, known)) notices.set(id, notice);
  };
  const csv = createCsvReader((fields) => {
    if (!columns) {
      columns = new Map(fields.map((name, index) => [name.replace(/^\uFEFF/, '').trim(), index]));
      return;
    }
    const of = (column: Column): string => fields[columns?.get(column) ?? -1]?.trim() ?? '';
    const notice = noticeOf(of('RetractionNature'), of('RetractionDate'), of('Reason'));
    if (!notice) return;
    add(doiKey(of('OriginalPaperDOI')), notice);
    add(pmidKey(of('OriginalPaperPubMedID')), notice);
  });
  return {
    push: csv.push,
    end: () => {
      const isWhole = csv.end();
      const missing = COLUMNS.filter((name) => !columns?.has(name));
      if (missing.length > 0) return { wrong: `It has no ${listed(missing.map((name) => `"${name}"`))}` };
      return isWhole ? { index: indexOf(notices) } : { wrong: 'It ends within quotes' };
    },
  };
}

function indexOf(notices: ReadonlyMap<string, Notice>): RetractionIndex {
  return {
    about: (csl) => {
      const [doi, pmid] = [comparedDoi(csl), comparedPmid(csl)];
      const notice = notices.get(doiKey(doi) ?? '') ?? notices.get(pmidKey(pmid) ?? '');
      if (!notice || notice.nature === 'reinstated') return undefined;
      return { ...notice, nature: notice.nature };
    },
  };
}

/** The words of the database for what came over a paper; corrections leave it standing. */
const NATURES: ReadonlyMap<string, Notice['nature']> = new Map([
  ['retraction', 'retraction'],
  ['expression of concern', 'concern'],
  ['reinstatement', 'reinstated'],
]);

/** Among the reasons are remarks on the notice itself: "Notice - Limited or No Information". */
const ON_THE_NOTICE = /^(?:Notice|Date of)\b/i;

function noticeOf(written: string, date: string, reason: string): Notice | undefined {
  const nature = NATURES.get(written.toLowerCase());
  if (!nature) return undefined;
  const when = isoDate(date);
  const reasons = reason.split(';').map((one) => one.replace(/^\s*\+/, '').trim());
  const telling = reasons.filter((one) => one !== '' && !ON_THE_NOTICE.test(one));
  return { nature, ...(when !== undefined && { date: when }), reasons: telling };
}

/** `5/3/2015 0:00`, month first, or `2015-05-03` as the latter. */
function isoDate(written: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(written) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
}

/** Whether a notice takes the place of another; of the same day, a retraction does. */
function isLater(notice: Notice, known: Notice | undefined): boolean {
  const [a, b] = [notice.date ?? '', known?.date ?? ''];
  return !known || a > b || (a === b && notice.nature === 'retraction');
}

/** The database writes "unavailable" for a paper without a DOI, and 0 for one that PubMed does not have. */
function doiKey(written: string | undefined): string | undefined {
  const doi = comparedDoi({ DOI: written });
  return doi?.startsWith('10.') ? doi : undefined;
}

function pmidKey(written: string | undefined): string | undefined {
  return written !== undefined && /^[1-9]\d{0,8}$/.test(written) ? `pmid:${written}` : undefined;
}
