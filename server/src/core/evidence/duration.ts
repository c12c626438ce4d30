import { tableOf } from '../table-of';

const WEEK = 168;
const MONTH = 730.5;

/** The units a duration may be written in, shortest first, with their length in hours. A month is 30.44 days (Gregorian mean). */
export const UNIT_HOURS = tableOf<number>({
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: WEEK,
  month: MONTH,
  year: 8766,
});

/** How a duration is written in a base: `12 weeks`, `4.2 days`, `60 hours`. */
export const DURATION_PATTERN = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week|month|year)s?$/;

/**
 * The length in hours of a duration as a base writes it (`12 weeks`).
 * Returns `undefined` when the text is not such a duration, or there is none.
 */
export function durationHours(text: string | undefined): number | undefined {
  const match = DURATION_PATTERN.exec(text ?? '');
  const hours = UNIT_HOURS.get(match?.[2] ?? '');
  return match && hours !== undefined ? Number(match[1]) * hours : undefined;
}

/** Whether two lengths in hours are the same as authors round them: four weeks are a month, and the reverse. */
export function isAboutAsLong(recorded: number, said: number): boolean {
  return Math.abs(recorded - said) <= 0.1 * Math.max(recorded, said);
}

/** The length in hours of whole months when each is counted as four weeks, as authors do; any other length as it is. */
export function fourWeeklyHours(hours: number): number {
  const months = hours / MONTH;
  return months >= 1 && Number.isInteger(months) ? months * 4 * WEEK : hours;
}
