import { addNumbers, type NewEntry, numbersFor, setNumbers } from '../citations/write-numbers';
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
export function citing(keys: readonly string[], at: number, context: Place): Edit | undefined {
  const { there, missing } = citedAt(keys, at, context);
  if (missing.length === 0) return undefined;
  const numeric = citingByNumber(keys, at, context);
  // What a new entry of the list says is not known here.
  if (numeric && numeric.added.length === 0) return numeric.edit;
  // Keys right behind numbers would be one more citation, which no style has.
  if (there?.kind === 'numeric') return undefined;
  if (!there) return { span: { start: at, end: at }, newText: ` ${cluster(missing)}` };
  const end = there.span.end - 1;
  return { span: { start: end, end }, newText: missing.map((key) => `; ${atKey(key)}`).join('') };
}

type Place = Pick<FixContext, 'analysis' | 'base'>;

/**
 * The edit that cites the keys at a place by number, in the citation that stands right there or in one of its own, and what
 * is to be added to the draft's list for it. `undefined` where the draft cites by key, there as well, and where all of
 * them are cited there already.
 */
export function citingByNumber(
  keys: readonly string[],
  at: number,
  context: Place,
): { readonly edit: Edit; readonly added: readonly NewEntry[] } | undefined {
  const { analysis, base } = context;
  const { there, missing } = citedAt(keys, at, context);
  const own = missing.map((key) => ownKey(key, base));
  const found = there?.kind === 'cluster' ? undefined : numbersFor(own, analysis, at);
  if (!found || missing.length === 0) return undefined;
  const { numbers, added } = found;
  const edit = there
    ? addNumbers(numbers, there, analysis)
    : { span: { start: at, end: at }, newText: setNumbers(numbers, analysis, at) };
  return { edit, added };
}

/** The citation that stands right behind a place, and those of the keys that it lacks. */
function citedAt(keys: readonly string[], at: number, { analysis, base }: Place) {
  const there = analysis.citations.find(
    ({ kind, span }) =>
      (kind === 'cluster' || kind === 'numeric') &&
      span.start >= at &&
      BETWEEN.test(analysis.text.slice(at, span.start)),
  );
  const cited = new Set(there?.keys.map(({ key }) => ownKey(key, base)));
  return { there, missing: keys.filter((key) => !cited.has(ownKey(key, base))) };
}

/** Spaces, and what opens a citation by number before its digits: `\\[12\\]`, `<sup>12</sup>`. */
const BETWEEN = /^\s*(?:\\|<sup>\s?)?$/;

function ownKey(key: string, base: EvidenceBase): string {
  return referenceIndex(base).get(key)?.key ?? key;
}
