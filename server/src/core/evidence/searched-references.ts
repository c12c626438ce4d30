import type { EvidenceBase } from './base';
import { listedCount } from './reference-count';
import type { Reference } from './schema/reference';

/**
 * References in a draft's own lists up to which these are searched by what their values say: making the values of more
 * would hold up who writes. They are still found by key and identifier.
 */
const MOST_SEARCHED = 10_000;

/** The references of a base that may be searched by title and the like: those of a draft's own lists unless they are too many. */
export function searchedReferences(base: EvidenceBase): readonly Reference[] {
  return listedCount(base) > MOST_SEARCHED && base.own ? base.own : base.references;
}
