import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { groupBy } from '../evidence/group-by';
import type { Claim } from '../evidence/schema/claim';
import { oneLine } from '../markdown-escape';
import { recordsOf } from '../wording/records';
import { capitalised, labelOf } from '../wording/words';
import { citedInDraft } from './cited-in-draft';
import { claimNode, type InDraft, toldApart } from './claim-node';
import type { TreeNode } from './node';
import { claimStandings } from './standings';

/**
 * The claims of a base as a tree: by condition, each with its trials, in the order of the base. With the analysis of a
 * draft each says how the draft stands to it, and those that it leaves out come first in a group of their own.
 */
export function evidenceTree(base: EvidenceBase, analysis?: DraftAnalysis): TreeNode[] {
  const draft = analysis && {
    standings: claimStandings(analysis, base),
    cited: citedInDraft(analysis, base),
  };
  const byCondition = [...groupBy(base.claims, ({ condition }) => condition)];
  const conditions = byCondition.map(([condition, claims]) => conditionNode(condition, claims, base, draft));
  return draft && base.claims.length > 0 ? [leftOutNode(base, draft), ...conditions] : conditions;
}

function conditionNode(
  condition: string,
  claims: readonly Claim[],
  base: EvidenceBase,
  draft: InDraft | undefined,
): TreeNode {
  const id = `condition:${condition}`;
  const records = recordsOf(base);
  const label = oneLine(capitalised(labelOf(condition, records)));
  const count = amount(claims.length);
  const told = toldApart(claims);
  const wrong = claims.filter((claim) => draft?.standings.get(claim.id) === 'contradicted').length;
  const description = wrong > 0 ? `${count}, ${wrong} contradicted` : count;
  return {
    id,
    kind: 'condition',
    ...heading(label, description),
    ...(records.concepts.get(condition) && { record: { kind: 'concept', id: condition } }),
    children: claims.map((claim) =>
      claimNode(claim, { parent: id, isBelowCondition: true, told: told(claim) }, base, draft),
    ),
  };
}

/** The claims that a draft is silent on, those on conditions that it speaks of first. */
function leftOutNode(base: EvidenceBase, draft: InDraft): TreeNode {
  const left = base.claims.filter(({ id }) => !draft.standings.has(id));
  const spokenOf = new Set(
    base.claims.filter(({ id }) => draft.standings.has(id)).map(({ condition }) => condition),
  );
  const near = left.filter(({ condition }) => spokenOf.has(condition));
  const far = left.filter(({ condition }) => !spokenOf.has(condition));
  return {
    id: 'left-out',
    kind: 'left-out',
    ...heading('What my draft leaves out', `${left.length} of ${amount(base.claims.length)}`),
    children: [...near, ...far].map((claim) =>
      claimNode(claim, { parent: 'left-out', isBelowCondition: false }, base, draft),
    ),
  };
}

function heading(label: string, description: string) {
  return {
    label,
    description,
    tooltip: `${label}\n${description}`,
    spoken: `${label}, ${description}`,
    canBeCited: false,
  };
}

function amount(claims: number): string {
  return `${claims} claim${claims === 1 ? '' : 's'}`;
}
