import { citationKey } from '../evidence/claim-sources';
import type { Reference } from '../evidence/schema/reference';

/** More would bury the sentence. */
const MOST_CITED = 3;

/** The keys to cite references by, at most three. */
export function keysFor(references: readonly Reference[]): string[] {
  return references.slice(0, MOST_CITED).map(citationKey);
}

/** Pandoc's citation of several keys: `[@a; @b]`; empty without any. */
export function cluster(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `[${keys.map(atKey).join('; ')}]`;
}

/** A key as Pandoc reads it whole: one that ends in a mark, or holds one that ends keys, needs braces. */
export function atKey(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key)
    ? `@${key}`
    : `@{${key}}`;
}
