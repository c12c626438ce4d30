import { numericCitation } from '../citations/write-numbers';
import type { EvidenceBase } from '../evidence/base';
import { citationKey } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import type { Edit, FixContext } from './fix';

/** More would bury the sentence. */
const MOST_CITED = 3;

/** The keys to cite references by, at most three. */
export function keysFor(references: readonly Reference[]): string[] {
  return references.slice(0, MOST_CITED).map(citationKey);
}

/** The same references by the keys that the base has them under. */
export function ownKeys(references: readonly Reference[]): string[] {
  return references.slice(0, MOST_CITED).map(({ key }) => key);
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

/**
 * The edit that cites the keys at a place of the draft: by number where it cites so, else in the cluster that stands right
 * there, or in one of its own. `undefined` where all of them are cited there already.
 */
export function citing(
  keys: readonly string[],
  at: number,
  { analysis, base }: FixContext,
): Edit | undefined {
  const there = analysis.citations.find(
    ({ kind, span }) =>
      (kind === 'cluster' || kind === 'numeric') &&
      span.start >= at &&
      analysis.text.slice(at, span.start).trim() === '',
  );
  const cited = new Set(there?.keys.map(({ key }) => ownKey(key, base)));
  const missing = keys.filter((key) => !cited.has(ownKey(key, base)));
  if (missing.length === 0) return undefined;
  const own = missing.map((key) => ownKey(key, base));
  const numeric = numericCitation(own, analysis, at);
  // Numbers right behind others would be one more citation, which no style has.
  if (there?.kind === 'numeric') return undefined;
  if (numeric !== undefined) return { span: { start: at, end: at }, newText: numeric };
  if (!there) return { span: { start: at, end: at }, newText: ` ${cluster(missing)}` };
  const end = there.span.end - 1;
  return { span: { start: end, end }, newText: missing.map((key) => `; ${atKey(key)}`).join('') };
}

function ownKey(key: string, base: EvidenceBase): string {
  return referenceIndex(base).get(key)?.key ?? key;
}
