import type { EvidenceBase } from '../evidence/base';
import type { RetractionIndex } from './retraction';

/** The base with what a list of retractions says of its references; the same base where there is no list. */
export function withRetractions(base: EvidenceBase, index: RetractionIndex | undefined): EvidenceBase {
  if (!index) return base;
  const found = base.references.flatMap(({ key, csl }) => {
    const retraction = index.about(csl);
    return retraction ? [[key, retraction] as const] : [];
  });
  return { ...base, retractions: Object.fromEntries(found) };
}
