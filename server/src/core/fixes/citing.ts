import { shortCitation } from '../bibliography/format-short';
import { withLinks } from '../citations/linked-numbers';
import { addNumbers, type NewEntry, numberingAt, numbersFor, setNumbers } from '../citations/write-numbers';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import { listed } from '../wording/listed';
import { atKey, cluster } from './cluster';
import type { Edit, FixContext } from './fix';

type Place = Pick<FixContext, 'analysis' | 'base'>;

/** A citation as the draft sets its own, and what is to be added to the draft's own list for it. */
interface Written {
  /** With the space that goes before it. */
  readonly text: string;
  readonly added: readonly NewEntry[];
}

/** The edit that cites, and what is to be added to the draft's own list for it. */
export interface Citing {
  readonly edit: Edit;
  readonly added: readonly NewEntry[];
}

/**
 * A citation of keys that would stand by itself at a place: by number where the draft has them, or a list to add them to.
 * Empty without keys.
 */
export function citationAt(keys: readonly string[], at: number, { analysis, base }: Place): Written {
  const found = numbersFor(ownKeys(keys, base), analysis, at);
  if (!found || found.numbers.length === 0) {
    return { text: keys.length > 0 ? ` ${cluster(keys)}` : '', added: [] };
  }
  return { text: setNumbers(found.numbers, analysis, at), added: found.added };
}

/**
 * The edit that cites the keys at a place of the draft: by number where it cites so, else in the cluster that stands right
 * there, or in one of its own. `undefined` where all of them are cited there already.
 */
export function citing(keys: readonly string[], at: number, context: Place): Citing | undefined {
  const { there, missing } = citedAt(keys, at, context);
  if (missing.length === 0) return undefined;
  if (there?.kind === 'cluster') {
    const end = there.span.end - 1;
    const newText = missing.map((key) => `; ${atKey(key)}`).join('');
    return { edit: { span: { start: end, end }, newText }, added: [] };
  }
  const { analysis, base } = context;
  if (there) {
    const found = numbersFor(ownKeys(missing, base), analysis, at);
    // Keys right behind numbers would be one more citation, which no style has.
    return found && { edit: addNumbers(found.numbers, there, analysis), added: found.added };
  }
  const { text, added } = citationAt(missing, at, context);
  return { edit: { span: { start: at, end: at }, newText: text }, added };
}

/** How a title names what is cited, and what is to be said of it behind a comma. */
interface CitingTitle {
  readonly cited: string;
  readonly note: string;
}

/**
 * How a title names what is cited at a place: as it will be written. What is new in the draft's list goes by its name, as
 * the list may be numbered anew; where a draft cites by number and gets a key, the note says why.
 */
export function citingTitle(keys: readonly string[], at: number, context: Place): CitingTitle {
  const { analysis, base } = context;
  const { text, added } = citationAt(keys, at, context);
  if (added.length > 0) {
    const names = keys.map((key) => nameOf(key, base));
    const news = added.length < keys.length ? `: ${listed(added.map(({ key }) => nameOf(key, base)))}` : '';
    return { cited: `[${names.join('; ')}]`, note: `, new in the reference list${news}` };
  }
  const isKeyed = text.includes('@') && numberingAt(analysis, at)?.byNumber === true;
  const note = isKeyed ? ' by key, as the draft has no list to number it in' : '';
  return { cited: text.trim(), note };
}

function nameOf(key: string, base: EvidenceBase): string {
  const reference = referenceIndex(base).get(key);
  return reference ? oneLine(shortCitation(reference.csl)) : key;
}

/** The citation that stands right behind a place, and those of the keys that it lacks. */
function citedAt(keys: readonly string[], at: number, { analysis, base }: Place) {
  const there = analysis.citations.find(
    ({ kind, span }) =>
      (kind === 'cluster' || kind === 'numeric') &&
      span.start >= at &&
      BETWEEN.test(analysis.text.slice(at, withLinks(analysis.text, span).start)),
  );
  const cited = new Set(there?.keys.map(({ key }) => ownKey(key, base)));
  return { there, missing: keys.filter((key) => !cited.has(ownKey(key, base))) };
}

/** Spaces, and what opens a citation by number before its digits: `\\[12\\]`, `<sup>12</sup>`. */
const BETWEEN = /^\s*(?:\\|<sup>\s?)?$/;

/** The keys that the base has references under, given those that a draft cites them by. */
export function ownKeys(keys: readonly string[], base: EvidenceBase): readonly string[] {
  return keys.map((key) => ownKey(key, base));
}

/** The key that the base has a reference under. */
function ownKey(key: string, base: EvidenceBase): string {
  return referenceIndex(base).get(key)?.key ?? key;
}
