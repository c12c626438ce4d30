import type { EvidenceBase } from '../evidence/base';
import { citableSources } from '../evidence/claim-sources';
import { groupBy } from '../evidence/group-by';
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

type Told = 'nothing' | 'treatment' | 'arms';

/** Where the line of a claim stands. */
export interface ClaimPlace {
  /** The id of the line above it. */
  readonly parent: string;
  /** Whether that is its condition, so that the claim is not named in full. */
  readonly isBelowCondition: boolean;
  /** What its label says besides the outcome, which alone does not tell it from those beside it. */
  readonly told?: Told;
}

/**
 * The line of a claim. What tells it from others and the words of the verdict are part of the label, as views cut off
 * first what is behind it.
 */
export function claimNode(
  claim: Claim,
  { parent, isBelowCondition, told = 'nothing' }: ClaimPlace,
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
  const { inLabel, behind } = comparedIn(claim, { isBelowCondition, told }, records);
  const label = `${about}${inLabel && ` (${inLabel})`}: ${verdict}`;
  const evidence = joined([`Evidence: ${claim.verdictText}`, claimQualifiers(claim)]);
  return {
    id,
    kind: 'claim',
    label,
    // Of a group of those that are left out, no line need say so.
    description: joined([isBelowCondition ? inDraft : undefined, behind], ' · '),
    tooltip: [subject, oneLine(evidence), oneLine(claim.summary), inDraft && `In the draft: ${inDraft}`]
      .filter(Boolean)
      .join('\n'),
    spoken: joined([label, behind, inDraft && `${inDraft} in the draft`], ', '),
    verdict: claim.verdict,
    ...(standing && { standing }),
    record: { kind: 'claim', id: claim.id },
    canBeCited: citableSources(claim, base).length > 0,
    children: sourceNodes(claim, id, records, draft?.cited),
  };
}

/** What was compared, as far as it stands in the label, and as far as behind it; nowhere where it is told elsewhere. */
function comparedIn(
  { intervention, versus }: Claim,
  { isBelowCondition, told }: Required<Pick<ClaimPlace, 'isBelowCondition' | 'told'>>,
  records: Records,
): { readonly inLabel: string; readonly behind: string } {
  const treatment = isBelowCondition ? oneLine(labelOf(intervention, records)) : '';
  const comparator = versus === undefined ? '' : oneLine(`against ${labelOf(versus, records)}`);
  if (told === 'treatment') return { inLabel: treatment, behind: comparator };
  const both = joined([treatment, comparator], ' ');
  return told === 'arms' ? { inLabel: both, behind: '' } : { inLabel: '', behind: both };
}

/**
 * What each of the claims on a condition needs to say for its label to be its own: nothing where no other is on its
 * outcome, else what was given, and what it was compared with where others are on that as well.
 */
export function toldApart(claims: readonly Claim[]): (claim: Claim) => Told {
  const outcomes = groupBy(claims, ({ outcome }) => outcome);
  const treatments = groupBy(claims, treatmentFor);
  const isOne = (group: readonly Claim[] | undefined): boolean => group?.length === 1;
  return (claim) => {
    if (isOne(outcomes.get(claim.outcome))) return 'nothing';
    return isOne(treatments.get(treatmentFor(claim))) ? 'treatment' : 'arms';
  };
}

function treatmentFor({ intervention, outcome }: Claim): string {
  return JSON.stringify([intervention, outcome]);
}
