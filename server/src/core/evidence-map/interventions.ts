import type { EvidenceBase } from '../evidence/base';
import { groupBy } from '../evidence/group-by';
import { perBase } from '../evidence/per-base';
import { recordsOf } from '../wording/records';
import { capitalised, labelOf } from '../wording/words';

/** An intervention that a map can be made of. */
export interface MappedIntervention {
  readonly id: string;
  readonly label: string;
  /** How many claims there are on it and its kinds. */
  readonly claims: number;
}

/** The interventions that a base has claims on, those with most of their own first, equal ones in the base's order. */
export const mappedInterventions = perBase((base: EvidenceBase): readonly MappedIntervention[] => {
  const records = recordsOf(base);
  const own = groupBy(base.claims, ({ intervention }) => intervention);
  return [...own]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id]) => ({
      id,
      label: capitalised(labelOf(id, records)),
      claims: base.claims.filter(({ intervention }) => records.concepts.isA(intervention, id)).length,
    }));
});
