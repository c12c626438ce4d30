import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { referenceIndex } from '../evidence/reference-index';
import type { Retraction } from './retraction';

/** What was found of the references of drafts' own lists, looked up once each. */
const found = perBase(() => new Map<string, Retraction | undefined>());

/** What is known of the retraction of a reference, by its own key; `undefined` when nothing is amiss with it. */
export function retractionOf(base: EvidenceBase, key: string): Retraction | undefined {
  const { retractions = {}, retractionIndex } = base;
  if (Object.hasOwn(retractions, key)) return retractions[key];
  if (!retractionIndex) return undefined;
  const known = found(base);
  if (!known.has(key)) {
    const reference = referenceIndex(base).get(key);
    // Those of the base itself have been looked up.
    const listed = reference?.key === key && reference.origin ? reference : undefined;
    known.set(key, listed && retractionIndex.about(listed.csl));
  }
  return known.get(key);
}
