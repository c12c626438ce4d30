import type { EvidenceBase } from '../evidence/base';
import { citableSources } from '../evidence/claim-sources';
import type { Claim } from '../evidence/schema/claim';
import { oneLine } from '../markdown-escape';
import { joined } from '../wording/joined';
import { type Records, recordsOf } from '../wording/records';
import {
  capitalised,
  claimQualifiers,
  claimSubject,
  isAdverse,
  labelOf,
  verdictWords,
} from '../wording/words';
import type { TreeNode } from './node';
import { type Cited, sourceNodes } from './source-nodes';
import type { Standing } from './standings';

/** What the tree is made from besides the base: how the draft stands to the claims, and what it cites. */
export interface InDraft {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly cited: Cited;
}

const STANDINGS = {
  stated: 'stated',
  contradicted: 'contradicted',
  mentioned: 'raised, not stated',
  'left-out': 'never mentioned',
} as const satisfies Record<Standing, string>;

/**
 * The line of a claim below `parent`: named in full, or without the condition that stands above it. The words of the
 * verdict are part of the label, as views cut off first what is behind it.
 */
export function claimNode(
  claim: Claim,
  parent: string,
  isBelowCondition: boolean,
  base: EvidenceBase,
  draft: InDraft | undefined,
): TreeNode {
  const records = recordsOf(base);
  const id = `${parent}/claim:${claim.id}`;
  const standing = draft && (draft.standings.get(claim.id) ?? 'left-out');
  const verdict = verdictWords(claim.verdict, isAdverse(claim.outcome, records));
  const inDraft = standing && STANDINGS[standing];
  const subject = oneLine(claimSubject(claim, records));
  const about = isBelowCondition ? oneLine(capitalised(labelOf(claim.outcome, records))) : subject;
  const arms = oneLine(armsOf(claim, isBelowCondition, records));
  const label = `${about}: ${verdict}`;
  const evidence = joined([`Evidence: ${claim.verdictText}`, claimQualifiers(claim)]);
  return {
    id,
    kind: 'claim',
    label,
    // Of a group of those that are left out, no line need say so.
    description: joined([isBelowCondition ? inDraft : undefined, arms], ' · '),
    tooltip: [subject, oneLine(evidence), oneLine(claim.summary), inDraft && `In the draft: ${inDraft}`]
      .filter(Boolean)
      .join('\n'),
    spoken: joined([label, arms, inDraft && `${inDraft} in the draft`], ', '),
    verdict: claim.verdict,
    ...(standing && { standing }),
    record: { kind: 'claim', id: claim.id },
    canBeCited: citableSources(claim, base).length > 0,
    children: sourceNodes(claim, id, records, draft?.cited),
  };
}

/** `A against B`; `against B` where A is told elsewhere. */
function armsOf({ intervention, versus }: Claim, isTold: boolean, records: Records): string {
  const treatment = isTold ? labelOf(intervention, records) : undefined;
  return joined([treatment, versus && `against ${labelOf(versus, records)}`], ' ');
}
