import type { DraftAnalysis } from '../../server/src/core/analysis';
import type { Code, Severity } from '../../server/src/core/checks/codes';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { judge } from '../../server/src/core/judgement/judge';
import type { Direction, Force, Statement } from '../../server/src/core/reading/statement';

/** What is reported of a text, without where and in which words. */
export interface Flag {
  readonly code: Code;
  readonly severity: Severity;
  /** The record that decided, and how the statement was read, if it rests on one. */
  readonly evidence: string;
  readonly ofStatement: boolean;
}

/** How a statement was read and what it was held against. */
export interface Reading {
  readonly intervention: string;
  readonly condition: string;
  readonly outcome: string;
  readonly comparator: string;
  readonly direction: Direction;
  readonly force: Force;
  readonly result: 'agrees' | 'contradicts' | 'unsettled' | 'unheld';
  /** The claim it was held against, and the rule that decided. */
  readonly claim: string;
  readonly rule: string;
}

/** All that the checker says of a text. */
export interface Answer {
  readonly flags: readonly Flag[];
  readonly readings: readonly Reading[];
}

/** Reference hygiene is no part of an answer: it is about the citation, not about the sentence. */
const HYGIENE: ReadonlySet<string> = new Set(['unknown-citation', 'uncited-claim']);

export function answerOf({ findings, statements }: DraftAnalysis, base: EvidenceBase): Answer {
  const flags = findings
    .filter(({ code }) => !HYGIENE.has(code))
    .map(({ code, severity, statement, evidence }) => ({
      code,
      severity,
      evidence: evidence[0] ? `${evidence[0].kind}:${evidence[0].id}` : '-',
      ofStatement: statement !== undefined,
    }));
  return { flags, readings: statements.map((statement) => readingOf(statement, base)) };
}

function readingOf(statement: Statement, base: EvidenceBase): Reading {
  const judgement = judge(statement, base);
  const {
    intervention = '-',
    condition = '-',
    outcome = '-',
    comparator = '-',
    direction,
    force,
  } = statement;
  return {
    intervention,
    condition,
    outcome,
    comparator,
    direction,
    force,
    result: judgement.result,
    claim: judgement.result === 'unheld' ? '-' : judgement.claim.id,
    rule: judgement.rule,
  };
}

/** An answer in one line, for lists of what broke. */
export function drawAnswer({ flags, readings }: Answer): string {
  const read = readings.map(
    ({ direction, intervention, condition, outcome, comparator, force }) =>
      `${direction} ${intervention}/${condition}/${outcome}${comparator === '-' ? '' : ` vs ${comparator}`}${force === 'asserted' ? '' : ` ${force}`}`,
  );
  const said = flags.map(
    ({ code, severity, evidence }) =>
      `${code}${severity === 'warning' ? '' : ` (${severity})`} by ${evidence}`,
  );
  return `${read.join('; ') || 'nothing read'} => ${said.join('; ') || 'silent'}`;
}
