import type { CslItem } from '../../../evidence/schema/reference';
import { monthNumber, seasonNumber } from './months';
import { oneSpace } from './spaces';

/** A date as CSL has it. */
export type CslDate = NonNullable<CslItem['issued']>;

/** Parts of one day as far as they are known. */
interface Day {
  year?: number;
  month?: number;
  day?: number;
  season?: number;
}

/** Longer text is no date. */
const LONGEST = 100;

/** A date of numbers: 2009-09-15, 2009/09/15, 2009/09/15/ and the same without day or month. */
const NUMBERS = /^(\d{4})(?:[-/](\d{1,2})?)?(?:[-/](\d{1,2})?)?\/?$/;

/**
 * A date as people and databases write it: in numbers as above, `2009 Sep 15`, `15 September 2009`,
 * `2009 Sep-Oct`, `2008 Dec-2009 Jan`, `2009 Winter`, `2009-2010`. What is none of these stands for itself.
 * `undefined` for empty text.
 */
export function readDate(written: string): CslDate | undefined {
  const text = oneSpace(written.slice(0, LONGEST + 1));
  if (text === '') return undefined;
  return (text.length > LONGEST ? undefined : (inNumbers(text) ?? inWords(text))) ?? { literal: text };
}

function inNumbers(text: string): CslDate | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return year === undefined ? undefined : dateOfDays([{ year, ...monthAndDay(month, day) }]);
}

/** Databases write 0 for what they do not know. */
function monthAndDay(month: number | undefined, day: number | undefined): Day {
  if (!month || month > 12) return {};
  return day && day <= 31 ? { month, day } : { month };
}

function inWords(text: string): CslDate | undefined {
  const pieces = text.split(/ ?[-–—/] ?/);
  const days = pieces.map(dayInWords);
  const [first, last] = [days[0], days.at(-1)];
  if (pieces.length > 2 || !first || !last) return undefined;
  if (pieces.length === 1) return dateOfDays([first]);
  // `Sep-Oct 2009` and `2009 Sep-Oct` name the year once, `15-17 Sep 2009` the month, too.
  const from = { ...yearAndMonth(last, first), ...first };
  const to = { ...yearAndMonth(first, last), ...last };
  return dateOfDays([from, to]);
}

/** What `other` tells that `day` leaves out; a month only where `day` has nothing but a day. */
function yearAndMonth(other: Day, day: Day): Day {
  const lent: Day = {};
  if (other.year !== undefined) lent.year = other.year;
  if (other.month !== undefined && day.day !== undefined && day.month === undefined) lent.month = other.month;
  return lent;
}

function dayInWords(text: string): Day | undefined {
  const day: Day = {};
  for (const word of text.split(/[ ,.]+/).filter(Boolean)) {
    const part = partOf(word);
    if (!part || day[part[0]] !== undefined) return undefined;
    day[part[0]] = part[1];
  }
  return day;
}

function partOf(word: string): readonly [keyof Day, number] | undefined {
  if (/^\d{4}$/.test(word)) return ['year', Number(word)];
  if (/^(?:[1-9]|[0-2]\d|3[01])$/.test(word)) return ['day', Number(word)];
  if (!/^[A-Za-z]{3,9}$/.test(word)) return undefined;
  const month = monthNumber(word);
  if (month !== undefined) return ['month', month];
  const season = seasonNumber(word);
  return season === undefined ? undefined : ['season', season];
}

/**
 * A date that is given as a year and, in another field, the day or all of it: `2009` and `Sep 15` or `2009/09/15/`.
 * Where the two don't fit together, the year alone. `undefined` when both are empty.
 */
export function readYearAndDay(year: string, day: string): CslDate | undefined {
  const [ofYear, ofDay] = [readDate(year), readDate(day)];
  const start = ofYear?.['date-parts']?.[0];
  const dayStart = ofDay?.['date-parts']?.[0];
  if (!start) return dayStart ? ofDay : (ofYear ?? ofDay);
  if (dayStart) return dayStart.length > start.length && dayStart[0] === start[0] ? ofDay : ofYear;
  const together = start.length === 1 && day.trim() !== '' ? readDate(`${start[0]} ${day}`) : undefined;
  return together?.['date-parts'] ? together : ofYear;
}

/** The CSL date of one day or of the first and last day of a span; `undefined` without a year. */
export function dateOfDays(days: readonly Day[]): CslDate | undefined {
  const parts = days.map(({ year, month, day }) =>
    year === undefined
      ? []
      : [year, ...(month === undefined ? [] : [month, ...(day === undefined ? [] : [day])])],
  );
  if (parts.some((part) => part.length === 0)) return undefined;
  const season = days[0]?.season;
  return { 'date-parts': parts, ...(season === undefined ? {} : { season }) };
}
