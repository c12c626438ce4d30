import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { BASELINE } from '../reading/roles';

/** Whether a comparator is the group's own start; false where there is none or it is unknown. */
export function isWithinGroup(comparator: string | undefined, base: EvidenceBase): boolean {
  const concept = comparator === undefined ? undefined : conceptIndex(base).get(comparator);
  return comparator === BASELINE || (concept?.kind === 'comparator' && concept.withinGroup);
}
