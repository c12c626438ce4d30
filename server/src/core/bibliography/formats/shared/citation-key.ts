import type { CslName } from '../../../evidence/schema/reference';
import { fold } from '../../../fold';
import { citedName } from '../../format-short';
import type { CslDate } from './dates';

/** Gives each record of a file a key of its own. */
export interface KeyMaker {
  /** The key that the record itself gives, if it can be cited by it; else one made of its stem. */
  readonly next: (own: string | undefined, stem: string) => string;
}

/**
 * Keys for formats whose records need not have any. A made key is the first author's family name and the year,
 * `hardy2012`, and for further records of the same author and year `hardy2012a`, `hardy2012b`. `taken` are
 * the keys that records of the file give themselves.
 */
export function keyMaker(taken: ReadonlySet<string>): KeyMaker {
  const made = new Map<string, number>();
  const used = new Set(taken);
  return {
    next: (own, stem) => {
      if (own !== undefined) return own;
      let count = made.get(stem) ?? 0;
      let key = stem;
      for (; used.has(key); count += 1) key = `${stem}${letters(count)}`;
      made.set(stem, count);
      used.add(key);
      return key;
    },
  };
}

/** What a key is made of for a record that has none: its first name and the year. */
export function keyStem(name: CslName | undefined, issued: CslDate | undefined): string {
  return `${wordOf(name)}${yearOf(issued)}`;
}

/** Whether a record's own text for its key can be cited: no white space, and not the number of a row. */
export function isCitable(key: string): boolean {
  return /^(?!\d+$)[\p{L}\p{N}_][^\s{}[\]"',;\\@]{0,199}$/u.test(key);
}

function wordOf(name: CslName | undefined): string {
  const words = fold(name ? citedName(name) : '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (name?.literal === undefined) return words.join('') || 'anonymous';
  // The whole of a group's name would make a key that nobody can type, and its shortest words say nothing.
  return words.find((word) => /^\p{L}{4,}$/u.test(word)) ?? words[0] ?? 'anonymous';
}

function yearOf(issued: CslDate | undefined): string {
  const year = issued?.['date-parts']?.[0]?.[0] ?? /\b\d{4}\b/.exec(issued?.literal ?? '')?.[0];
  return year === undefined ? '' : String(year);
}

/** a, b, ... z, aa, ab, ... */
function letters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}
