import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Statement } from '../reading/statement';

/**
 * Whether a statement's direction opposes a verdict on the same outcome. Where efficacy is concerned, "does not help"
 * and "harms" both deny the benefit and do not oppose each other.
 */
export function opposes(
  { direction, outcome }: Statement,
  verdict: Statement['direction'],
  base: EvidenceBase,
): boolean {
  if (direction === verdict) return false;
  const concept = outcome === undefined ? undefined : conceptIndex(base).get(outcome);
  const adverse = concept?.kind === 'outcome' && concept.adverse;
  return adverse || direction === 'benefit' || verdict === 'benefit';
}
