import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Statement } from '../reading/statement';

const TURNED = { benefit: 'harm', 'no-benefit': 'no-benefit', harm: 'benefit' } as const;

/**
 * "The control drug beat the drug" as it is recorded of the drug: intervention and comparator change places, and the
 * direction turns. `undefined` where the statement compares with nothing, or with something that is no intervention.
 */
export function turnedRound(statement: Statement, base: EvidenceBase): Statement | undefined {
  const { intervention, comparator, direction } = statement;
  if (intervention === undefined || comparator === undefined) return undefined;
  if (conceptIndex(base).get(comparator)?.kind !== 'intervention') return undefined;
  return {
    ...statement,
    intervention: comparator,
    comparator: intervention,
    direction: TURNED[direction],
  };
}
