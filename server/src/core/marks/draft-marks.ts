import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { trialIndex } from '../evidence/trial-index';
import { judgeByTrial } from '../judgement/by-trial';
import { judge } from '../judgement/judge';
import type { Statement } from '../reading/statement';
import type { Span } from '../span';

/** How a stretch of a draft is marked: a statement by how it stands to the evidence, or the name of a trial. */
export type MarkKind = 'agrees' | 'contradicts' | 'unsettled' | 'unjudged' | 'trial';

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** What can be marked in a draft, in order: every statement that was read, reported or not, and every trial named. */
export function draftMarks({ statements, trialMentions }: DraftAnalysis, base: EvidenceBase): Mark[] {
  const marks: Mark[] = [
    ...statements.map((statement) => ({ kind: standing(statement, base), span: statement.span })),
    ...trialMentions.map(({ span }) => ({ kind: 'trial' as const, span })),
  ];
  return marks.toSorted((a, b) => a.span.start - b.span.start);
}

function standing(statement: Statement, base: EvidenceBase): MarkKind {
  if (statement.force === 'open') return 'unjudged';
  const judgement = judge(statement, base);
  if (judgement.result !== 'unheld') return judgement.result;
  const trials = statement.trials.flatMap((id) => trialIndex(base).get(id) ?? []);
  const results = new Set(trials.map((trial) => judgeByTrial(statement, trial, base).result));
  if (results.has('misreports')) return 'contradicts';
  return results.has('agrees') ? 'agrees' : 'unjudged';
}
