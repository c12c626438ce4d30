import type { CslItem } from '../../evidence/schema/reference';
import { field } from '../../fields';

/** A format that references are written in, such that reading it again gives the same. */
export interface ReferenceWriter {
  /** The references as text that ends with a line break. Fields that the format has no place for are left out. */
  readonly write: (items: readonly CslItem[]) => string;
}

/** A field's text on one line; `undefined` where it has none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** The numbers of a date: those of its first day, and of its last one where it is a span. */
export function daysOf(date: unknown): readonly (readonly number[])[] {
  const parts = field(date, 'date-parts');
  if (!Array.isArray(parts)) return [];
  const days = parts.slice(0, 2).map((part: unknown) => (Array.isArray(part) ? part.map(Number) : []));
  return days.every((day) => day.length > 0 && day.every(Number.isSafeInteger)) ? days : [];
}

/** A number of at least two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
