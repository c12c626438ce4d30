import type { Finding } from '../core/checks/finding';
import type { Statement } from '../core/reading/statement';
import { type FileReport, type Report, statementCount } from './report';

/** The report as the JSON document that scripts rely on: zero-based lines, UTF-16 characters. */
export function formatJson(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings.map((finding) => jsonFinding(file, finding)));
  const document = { version: 1, findings, files: report.files.length, statements: statementCount(report) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonFinding({ file, document }: FileReport, finding: Finding): object {
  return {
    file,
    range: { start: document.positionAt(finding.span.start), end: document.positionAt(finding.span.end) },
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...(finding.statement && { statement: jsonStatement(finding.statement) }),
    evidence: finding.evidence.map(({ kind, id }) => ({ kind, id })),
    ...(finding.suggestions && { suggestions: finding.suggestions }),
  };
}

function jsonStatement(statement: Statement): object {
  const { text, intervention, condition, outcome, comparator, direction, force, advice, trace } = statement;
  return { text, intervention, condition, outcome, comparator, direction, force, advice, trace };
}
