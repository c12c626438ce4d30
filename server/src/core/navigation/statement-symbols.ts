import type { DraftAnalysis } from '../analysis';
import { clip } from '../bibliography/format-short';
import type { Code } from '../checks/codes';
import type { EvidenceBase } from '../evidence/base';
import { judge } from '../judgement/judge';
import { oneLine } from '../markdown-escape';
import type { Statement } from '../reading/statement';
import type { Span } from '../span';
import { readsAs } from '../wording/reads-as';
import { recordsOf } from '../wording/records';

const LONGEST = 200;

/** A statement of a draft that the evidence speaks to. */
export interface StatementSymbol {
  /** What was read, as plain text: `ketamine helps cancer pain`. */
  readonly name: string;
  /** How it stands to the evidence. */
  readonly detail: string;
  /** What is reported of it, if anything is. */
  readonly code?: Code;
  readonly span: Span;
}

/**
 * The statements of a draft with how they stand to the evidence, in order. Those that the evidence does not speak to
 * are left out, unless something is reported of them.
 */
export function statementSymbols(
  { statements, findings }: DraftAnalysis,
  base: EvidenceBase,
): readonly StatementSymbol[] {
  const reported = new Map(
    findings.flatMap(({ statement, code, severity }) =>
      // A hint, such as on a missing citation, says nothing against the statement.
      statement && severity !== 'hint' ? [[placeOf(statement), code] as const] : [],
    ),
  );
  return statements.flatMap((statement) => {
    const code = reported.get(placeOf(statement));
    const verdict = verdictOf(statement, base);
    if (code === undefined && verdict === undefined) return [];
    const detail = [code, verdict].filter(Boolean).join(': ');
    const { span } = statement;
    const name = line(readsAs(statement, recordsOf(base)));
    return [{ name, detail: line(detail), span, ...(code && { code }) }];
  });
}

/** A symbol is one line of a list. */
function line(text: string): string {
  return clip(oneLine(text), LONGEST);
}

function placeOf({ span, intervention, condition, outcome }: Statement): string {
  return JSON.stringify([span.start, span.end, intervention, condition, outcome]);
}

const STANDS = {
  agrees: 'agrees with the evidence',
  contradicts: 'against the evidence',
  unsettled: 'not settled by the evidence',
} as const;

function verdictOf(statement: Statement, base: EvidenceBase): string | undefined {
  const judgement = judge(statement, base);
  if (judgement.result === 'unheld') return undefined;
  return `${STANDS[judgement.result]} (${judgement.claim.verdictText})`;
}
