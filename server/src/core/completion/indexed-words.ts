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

/** Each word that a reference can be found by, with the weight of the best field it stands in. */
export function weightedWords(reference: Reference, base: EvidenceBase): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (words: readonly string[], field: Field) => {
    const weight = FIELD_WEIGHTS[field];
    for (const word of words) if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
  };
  const { key, aliases, csl } = reference;
  const [first, ...others] = [...(csl.author ?? []), ...(csl.editor ?? [])].map(citedName);
  const trials = trialIndex(base).publishedIn(key);
  add([key, ...aliases].map(fold), 'key');
  add(foldedWords(first ?? ''), 'firstAuthor');
  add(
    trials.flatMap(({ names }) => names.flatMap(foldedWords)),
    'trial',
  );
  add(others.flatMap(foldedWords), 'author');
  add(yearWords(issuedYear(csl) ?? ''), 'year');
  add(foldedWords(plainTitle(csl) ?? ''), 'title');
  add(subjectWords(key, trials, base), 'subject');
  add(foldedWords(`${csl['container-title'] ?? ''} ${csl['container-title-short'] ?? ''}`), 'journal');
  add(
    identifiersOf(csl).map((identifier) => fold(identifier.slice(identifier.indexOf(':') + 1))),
    'identifier',
  );
  return weights;
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
