import type { EvidenceBase } from '../evidence/base';
import type { Assertion } from '../evidence/schema/fact';
import { judge } from '../judgement/judge';
import { contradictedAssertion } from '../judgement/relations';
import { deniedSideEffect } from '../judgement/side-effects';
import type { Observation, RelationMention } from '../reading/observation';
import type { Statement } from '../reading/statement';
import type { Check } from './check';
import { claimEvidence } from './claim-evidence';
import { claimMessage } from './claim-message';
import type { Finding } from './finding';
import { findingOn } from './finding-on';

/** Reports what opposes the evidence: a direction, an advice, or a relation such as an approval or a mechanism. */
export const contradictedClaim = {
  meta: {
    code: 'contradicted-claim',
    title: 'Statement that contradicts the evidence',
    severity: 'warning',
    page: 'docs/codes/contradicted-claim.md',
  },
  run: ({ statements, relations }, base) => [
    ...statements.flatMap((statement) => ofStatement(statement, base)),
    ...relations.flatMap((relation) => ofRelation(relation, base)),
  ],
} as const satisfies Check<Observation>;

function ofStatement(statement: Statement, base: EvidenceBase): Finding[] {
  const judgement = judge(statement, base);
  if (judgement.result === 'unheld') return ofSideEffect(statement, base);
  if (judgement.result !== 'contradicts') return [];
  const { claim, rule } = judgement;
  const message = claimMessage(statement, claim, base);
  return [
    findingOn(statement, contradictedClaim.meta, {
      message,
      statement,
      rule,
      evidence: claimEvidence(claim),
    }),
  ];
}

/** "It has no side effects", said of no condition in particular, against what the drug is known to bring about. */
function ofSideEffect(statement: Statement, base: EvidenceBase): Finding[] {
  const fact = deniedSideEffect(statement, base);
  return fact ? [findingOn(statement, contradictedClaim.meta, { statement, ...denialBy(fact) })] : [];
}

function ofRelation(mention: RelationMention, base: EvidenceBase): Finding[] {
  const fact = contradictedAssertion(mention, base);
  return fact ? [findingOn(mention, contradictedClaim.meta, denialBy(fact))] : [];
}

function denialBy({ id, summary }: Assertion) {
  const message = `This is not what the evidence says: ${summary}`;
  return { message, rule: 'fact-denies', evidence: [{ kind: 'fact', id }] } as const;
}
