import { citedName, issuedYear, plainTitle } from '../bibliography/format-short';
import { identifiersOf } from '../bibliography/same-work';
import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { groupBy } from '../evidence/group-by';
import { perBase } from '../evidence/per-base';
import type { Reference } from '../evidence/schema/reference';
import type { Trial } from '../evidence/schema/trial';
import { trialIndex } from '../evidence/trial-index';
import { fold, foldedWords } from '../fold';

/** How much a hit in a field says that this reference is meant; names of trials weigh as much as first authors. */
export const FIELD_WEIGHTS = {
  key: 60,
  firstAuthor: 55,
  trial: 55,
  author: 45,
  year: 40,
  title: 30,
  subject: 25,
  journal: 15,
  // People paste them whole, which adds most of what they need; a part of one means nothing.
  identifier: 10,
} as const;
type Field = keyof typeof FIELD_WEIGHTS;

type Weights = Map<string, number>;

/** Each word that a reference can be found by, with the weight of the best field it stands in. */
export function weightedWords(reference: Reference, base: EvidenceBase): Weights {
  const weights = ownWords(reference);
  addWordsOfBase(weights, reference.key, base);
  return weights;
}

/** Those that the reference itself says, whatever base it is in. */
export function ownWords({ key, aliases, csl }: Reference): Weights {
  const weights: Weights = new Map();
  const [first, ...others] = [...(csl.author ?? []), ...(csl.editor ?? [])].map(citedName);
  add(weights, [key, ...aliases].map(fold), 'key');
  add(weights, foldedWords(first ?? ''), 'firstAuthor');
  add(weights, others.flatMap(foldedWords), 'author');
  add(weights, yearWords(issuedYear(csl) ?? ''), 'year');
  add(weights, foldedWords(plainTitle(csl) ?? ''), 'title');
  const journal = `${csl['container-title'] ?? ''} ${csl['container-title-short'] ?? ''}`;
  add(weights, foldedWords(journal), 'journal');
  const identifiers = identifiersOf(csl).map((one) => fold(one.slice(one.indexOf(':') + 1)));
  add(weights, identifiers, 'identifier');
  return weights;
}

/** Those that only the base has for the reference with a key: what its trials are called, and on what it is. */
export function wordsOfBase(key: string, base: EvidenceBase): Weights {
  const weights: Weights = new Map();
  addWordsOfBase(weights, key, base);
  return weights;
}

function addWordsOfBase(weights: Weights, key: string, base: EvidenceBase): void {
  const trials = trialIndex(base).publishedIn(key);
  const names = trials.flatMap((trial) => trial.names.flatMap(foldedWords));
  add(weights, names, 'trial');
  add(weights, subjectWords(key, trials, base), 'subject');
}

function add(weights: Weights, words: readonly string[], field: Field): void {
  const weight = FIELD_WEIGHTS[field];
  for (const word of words) if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
}

/** The keys of all references that a base has words for. */
export function keysWithWords({ trials, claims }: EvidenceBase): ReadonlySet<string> {
  return new Set([...trials.map(({ reference }) => reference), ...claims.flatMap((one) => one.references)]);
}

/** The word of a reference's key alone, for which its value is not looked at. */
export function keyWords({ key }: Pick<Reference, 'key'>): Map<string, number> {
  return new Map([[fold(key), FIELD_WEIGHTS.key]]);
}

/** A year in full and in two digits, as people shorten it: 2012 and 12. */
function yearWords(year: string): string[] {
  return foldedWords(year).flatMap((word) => (/^\d{4}$/.test(word) ? [word, word.slice(2)] : [word]));
}

const claimsByReference = perBase(({ claims }) =>
  groupBy(
    claims.flatMap((claim) => claim.references.map((key) => ({ key, claim }))),
    ({ key }) => key,
  ),
);

/** What the base calls the drugs and conditions that a reference is on: those of its trials and of claims on it. */
function subjectWords(key: string, trials: readonly Trial[], base: EvidenceBase): string[] {
  const claims = claimsByReference(base).get(key) ?? [];
  const ids = new Set([
    ...trials.flatMap(({ conditions }) => conditions),
    ...trials.flatMap(({ arms }) =>
      arms.flatMap(({ treatments }) => treatments.map(({ intervention }) => intervention)),
    ),
    ...claims.flatMap(({ claim }) => [claim.condition, claim.intervention]),
  ]);
  return [...ids].flatMap((id) => {
    const concept = conceptIndex(base).get(id);
    return concept ? [concept.label, ...concept.synonyms, ...concept.abbreviations].flatMap(foldedWords) : [];
  });
}
