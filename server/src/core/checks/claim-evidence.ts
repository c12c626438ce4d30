import type { Claim } from '../evidence/schema/claim';
import type { Force } from '../reading/statement';
import type { Severity } from './codes';
import type { EvidenceLink } from './finding';

/** The records that a claim rests on, the claim first. */
export function claimEvidence({ id, trials }: Claim): EvidenceLink[] {
  return [{ kind: 'claim', id }, ...trials.map((trial) => ({ kind: 'trial' as const, id: trial }))];
}

/** What is hedged is told more quietly. */
export function severityFor({ force }: { readonly force: Force }, severity: Severity): Severity {
  return force === 'hedged' ? 'information' : severity;
}
