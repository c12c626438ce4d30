import { citedName, issuedYear, plainTitle } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { fold, foldedWords } from '../fold';

/** How much a hit in a field says that this reference is meant. */
const FIELD_WEIGHTS = {
  key: 60,
  firstAuthor: 55,
  trial: 55,
  author: 45,
  year: 40,
  title: 30,
  journal: 15,
} as const;
type Field = keyof typeof FIELD_WEIGHTS;

/** All words of a base's references in order, each with the references it stands in. */
export interface SearchIndex {
  /** In the order of their keys. */
  readonly references: readonly Reference[];
  /** Sorted by UTF-16 units, for search by beginning. */
  readonly words: readonly string[];
  /** All words, each behind a line break: one string is searched far quicker than many. */
  readonly joined: string;
  /** The offset of each word in `joined`. */
  readonly starts: Uint32Array;
  /** The postings of each word, at the word's position; see `referenceOf` and `weightOf`. */
  readonly postings: readonly (readonly number[])[];
}

// A reference's position and a field's weight in one number: millions of postings as objects would fill the memory.
const WEIGHTS = 128;

/** The position of the reference that a posting points to. */
export function referenceOf(posting: number): number {
  return Math.floor(posting / WEIGHTS);
}

/** The weight of the field that the posting's word stands in. */
export function weightOf(posting: number): number {
  return posting % WEIGHTS;
}

/** The search index of a base, made once per base when first asked for; its size is linear in the base's. */
export const searchIndexOf = perBase(build);

function build(base: EvidenceBase): SearchIndex {
  const references = base.references.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const trials = trialIndex(base);
  const byWord = new Map<string, number[]>();
  for (const [at, reference] of references.entries()) {
    const names = trials.publishedIn(reference.key).flatMap((trial) => trial.names);
    for (const [word, weight] of weightedWords(reference, names)) {
      const posting = at * WEIGHTS + weight;
      const postings = byWord.get(word);
      if (postings) postings.push(posting);
      else byWord.set(word, [posting]);
    }
  }
  const words = [...byWord.keys()].toSorted();
  const postings = words.map((word) => byWord.get(word) ?? []);
  return { references, words, postings, joined: `\n${words.join('\n')}`, starts: startsOf(words) };
}

function startsOf(words: readonly string[]): Uint32Array {
  const starts = new Uint32Array(words.length);
  let offset = 1;
  for (const [position, word] of words.entries()) {
    starts[position] = offset;
    offset += word.length + 1;
  }
  return starts;
}

/** Each word of a reference with the weight of the best field it stands in. */
function weightedWords(reference: Reference, trialNames: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (words: readonly string[], field: Field) => {
    const weight = FIELD_WEIGHTS[field];
    for (const word of words) if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
  };
  const { key, aliases, csl } = reference;
  const [first, ...others] = [...(csl.author ?? []), ...(csl.editor ?? [])].map(citedName);
  add([key, ...aliases].map(fold), 'key');
  add(foldedWords(first ?? ''), 'firstAuthor');
  add(trialNames.flatMap(foldedWords), 'trial');
  add(others.flatMap(foldedWords), 'author');
  add(yearWords(issuedYear(csl) ?? ''), 'year');
  add(foldedWords(plainTitle(csl) ?? ''), 'title');
  add(foldedWords(`${csl['container-title'] ?? ''} ${csl['container-title-short'] ?? ''}`), 'journal');
  return weights;
}

/** A year in full and in two digits, as people shorten it: 2012 and 12. */
function yearWords(year: string): string[] {
  return foldedWords(year).flatMap((word) => (/^\d{4}$/.test(word) ? [word, word.slice(2)] : [word]));
}
