import type { EvidenceBase } from './base';
import { referenceIndex } from './reference-index';
import type { Claim } from './schema/claim';
import type { Reference } from './schema/reference';
import { trialIndex } from './trial-index';

/** The references behind a claim, each once: those of its trials in the claim's order, then its further ones. */
export function claimSources(claim: Claim, base: EvidenceBase): Reference[] {
  const further = claim.references.flatMap((key) => referenceIndex(base).get(key) ?? []);
  return [...new Set([...trialSources(claim, base), ...further])];
}

/** What to cite for a claim: the publications of its trials or, where it names none, its other references. */
export function citableSources(claim: Claim, base: EvidenceBase): Reference[] {
  const trials = trialSources(claim, base);
  return trials.length > 0 ? trials : claimSources(claim, base);
}

function trialSources({ trials }: Claim, base: EvidenceBase): Reference[] {
  const keys = trials.flatMap((id) => trialIndex(base).get(id)?.reference ?? []);
  return [...new Set(keys.flatMap((key) => referenceIndex(base).get(key) ?? []))];
}

/** The key that a reference is cited by in drafts. */
export function citationKey({ key, citeAs = key }: Reference): string {
  return citeAs;
}
