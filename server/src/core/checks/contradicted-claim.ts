import type { EvidenceBase } from '../evidence/base';
import { judge } from '../judgement/judge';
import type { Statement } from '../reading/statement';
import type { Check } from './check';
import { claimMessage } from './claim-message';
import type { Finding } from './finding';

/** Reports a statement whose direction opposes the verdict, or whose advice opposes the recommendation. */
export const contradictedClaim = {
  meta: {
    code: 'contradicted-claim',
    title: 'Statement that contradicts the evidence',
    severity: 'warning',
    page: 'docs/codes/contradicted-claim.md',
  },
  run: (statements, base) => statements.flatMap((statement) => findingFor(statement, base)),
} as const satisfies Check<readonly Statement[]>;

function findingFor(statement: Statement, base: EvidenceBase): Finding[] {
  const judgement = judge(statement, base);
  if (judgement.result !== 'contradicts') return [];
  const { claim } = judgement;
  const { code, severity } = contradictedClaim.meta;
  return [
    {
      code,
      severity: statement.force === 'hedged' ? 'information' : severity,
      span: statement.span,
      message: claimMessage(statement, claim, base),
      statement,
      evidence: [
        { kind: 'claim', id: claim.id },
        ...claim.trials.map((id) => ({ kind: 'trial' as const, id })),
      ],
    },
  ];
}
