import { latexToText } from '../latex/to-text';
import { type CslDate, dateOfDays, readDate } from '../shared/dates';
import type { Fields } from './inherit';

/** One end of a date of BibLaTeX: EDTF level 1 as its manual (version 3.20, section 2.3.8) describes it. */
const DAY = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[\d:.+Z-]*)?([?~%])?$/;

/** EDTF counts the seasons on from the months, with a gap. */
const SEASONS_FROM = 20;
const SEASONS: ReadonlySet<number> = new Set([21, 22, 23, 24]);

/**
 * The date of a field such as `date` or `urldate`: 2009-09-15, 2009-09/2009-10, 2009~ (about), 2009-21 (spring),
 * 199X, 2009/ (with no end). `undefined` for what is no date.
 */
export function readEdtf(latex: string): CslDate | undefined {
  const ends = latexToText(latex, 'address').replace(/\s/g, '').split('/');
  if (ends.length > 2) return undefined;
  const days = ends.filter((end) => end !== '' && end !== '..').map(dayOf);
  const [first, last = first] = days;
  if (!first || !last) return undefined;
  const decade = days.length === 1 && first.until !== undefined ? [{ year: first.until }] : [];
  const date = dateOfDays([first, ...(days.length > 1 ? [last] : decade)]);
  return date && first.circa ? { ...date, circa: true } : date;
}

interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  /** The last year of a decade or century. */
  readonly until?: number;
  readonly circa: boolean;
}

function dayOf(text: string): Day | undefined {
  const [, written, month, day, doubt] = DAY.exec(text) ?? [];
  const within = monthAndDay(numberOf(month), numberOf(day));
  if (written === undefined || !within) return undefined;
  return {
    year: Number(written.replaceAll('X', '0')),
    ...(written.includes('X') ? { until: Number(written.replaceAll('X', '9')) } : {}),
    ...within,
    circa: doubt !== undefined,
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}

/** A season or a month and day as far as they are given; `undefined` for numbers that are none of these. */
function monthAndDay(
  month: number | undefined,
  day: number | undefined,
): Pick<Day, 'month' | 'day' | 'season'> | undefined {
  if (month === undefined) return day === undefined ? {} : undefined;
  if (SEASONS.has(month)) return { season: month - SEASONS_FROM };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { month };
  return day < 1 || day > 31 ? undefined : { month, day };
}

/**
 * The date of BibTeX's fields: a year, and a month by its name or number with perhaps a day. A year in words
 * ("in press") stands for itself.
 */
export function readYearAndMonth(fields: Fields): CslDate | undefined {
  const year = latexToText(fields.get('year')?.value ?? '');
  const month = latexToText(fields.get('month')?.value ?? '');
  const day = latexToText(fields.get('day')?.value ?? '');
  if (year === '') return undefined;
  if (/^\d{4}$/.test(year) && month !== '') return withMonth(year, month, day) ?? readDate(year);
  return (
    (/^\d/.test(year)
      ? readEdtf(year.replace(/[–—]/g, '/').replace(/^(\d{4})-(\d{4})$/, '$1/$2'))
      : undefined) ?? readDate(year)
  );
}

function withMonth(year: string, month: string, day: string): CslDate | undefined {
  const numeric = /^\d{1,2}$/.test(month);
  const date = readDate(numeric ? `${year}-${month}${day && `-${day}`}` : `${year} ${month} ${day}`);
  return date?.['date-parts'] && date;
}
