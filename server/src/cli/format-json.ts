import type { Finding } from '../core/checks/finding';
import type { AcceptedFinding } from '../core/draft/apply-ignores';
import type { Statement } from '../core/reading/statement';
import { type FileReport, type Report, statementCount } from './report';

/** The report as the JSON document that scripts rely on: zero-based lines, UTF-16 characters. */
export function formatJson(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings.map((finding) => jsonFinding(file, finding)));
  const accepted = report.files.flatMap((file) => file.accepted.map((one) => jsonAccepted(file, one)));
  const counts = { files: report.files.length, statements: statementCount(report) };
  const document = { version: 1, findings, ...counts, accepted };
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
    ...(finding.rule !== undefined && { rule: finding.rule }),
    evidence: finding.evidence.map(({ kind, id }) => ({ kind, id })),
    ...(finding.suggestions && { suggestions: finding.suggestions }),
  };
}

function jsonAccepted({ file, document }: FileReport, { finding, reason }: AcceptedFinding): object {
  const { code, message, span } = finding;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { file, range, code, message, ...(reason !== undefined && { reason }) };
}

function jsonStatement(statement: Statement): object {
  const { text, intervention, condition, outcome, comparator, direction, force, advice, trace } = statement;
  return { text, intervention, condition, outcome, comparator, direction, force, advice, trace };
}
