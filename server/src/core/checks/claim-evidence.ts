import type { Claim } from '../evidence/schema/claim';
import type { EvidenceLink } from './finding';

/** The records that a claim rests on, the claim first. */
export function claimEvidence({ id, trials }: Claim): EvidenceLink[] {
  return [{ kind: 'claim', id }, ...trials.map((trial) => ({ kind: 'trial' as const, id: trial }))];
}
