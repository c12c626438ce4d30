import type { CslItem } from '../evidence/schema/reference';
import { isFields } from '../fields';

/** Left out: long, never printed by a style, or (`note`) read by the engine for `field: value` lines of its own. */
const UNPRINTED = new Set(['id', 'abstract', 'annote', 'keyword', 'note']);

/** What stands for authors who are not named. */
export const ET_AL = 'et al.';

/** The item with only what a CSL engine can take: text, numbers, names and dates in their proper shapes. */
export function printableItem(csl: CslItem): Record<string, unknown> {
  const fields = Object.entries(csl).flatMap(([field, value]) => {
    const printable = UNPRINTED.has(field) ? undefined : printableValue(value);
    return printable === undefined ? [] : [[field, printable]];
  });
  return Object.fromEntries(fields);
}

function printableValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return printableNames(value);
  return isFields(value) ? printableDate(value) : undefined;
}

function printableNames(values: readonly unknown[]): object[] | undefined {
  const names = values.filter(isFields).map(textFields).filter(isNamed);
  return names.length > 0 ? names.map(withoutOthers) : undefined;
}

/** BibTeX's `and others` became a name of that word; no style prints it, and the engine has none for it. */
function withoutOthers(name: Record<string, string>, index: number): Record<string, string> {
  return index > 0 && name['literal'] === 'others' ? { literal: ET_AL } : name;
}

function isNamed(name: Record<string, string>): boolean {
  return Boolean(name['family'] ?? name['literal'] ?? name['given']);
}

function printableDate(date: Record<string, unknown>): object | undefined {
  const parts = Array.isArray(date['date-parts']) ? date['date-parts'] : [];
  const days = parts.filter(Array.isArray).map((part: readonly unknown[]) => wholeNumbers(part));
  const first = days.slice(0, 2).filter((part) => part.length > 0);
  if (first.length > 0) return { 'date-parts': first };
  const literal = date['literal'] ?? date['raw'];
  return typeof literal === 'string' && literal.trim() ? { literal } : undefined;
}

/** Year, month and day up to the first that is none: a month that is missing makes its day meaningless. */
function wholeNumbers(part: readonly unknown[]): number[] {
  const numbers = part
    .slice(0, 3)
    .map((value) => (value === '' || value === null ? Number.NaN : Number(value)));
  const end = numbers.findIndex((number) => !Number.isSafeInteger(number));
  return end < 0 ? numbers : numbers.slice(0, end);
}

function textFields(record: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(record).flatMap(([field, value]) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text ? [[field, text] as const] : [];
  });
  return Object.fromEntries(texts);
}
