import type { EvidenceLink, Finding } from '../core/checks/finding';
import { evidenceTeller } from './describe-evidence';
import { type ExcerptLine, excerpt } from './excerpt';
import { type FileReport, findingsOf, type Report, statementCount } from './report';
import { harmless, type Paint, wrap } from './terminal';

/** How a report is laid out: its width in columns, and its colours. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

/** The report as a person reads it: each finding with its place, its line and the evidence, then a summary. */
export function formatText(report: Report, layout: Layout): string {
  const describe = evidenceTeller(report.base);
  const findings = report.files.flatMap((file) =>
    file.findings.map((finding) => textFinding(file, finding, describe, layout)),
  );
  return [...findings, `${layout.paint('strong', summary(report))}\n`].join('\n');
}

function textFinding(
  file: FileReport,
  finding: Finding,
  describe: (links: readonly EvidenceLink[]) => string[],
  { paint, width }: Layout,
): string {
  const { line, character } = file.document.positionAt(finding.span.start);
  const place = `${harmless(file.file)}:${line + 1}:${character + 1}`;
  const lines = excerpt(file.document, finding.span, width - 9);
  const evidence = describe(finding.evidence);
  return [
    `${paint('strong', place)} ${paint(finding.severity, finding.severity)} ${finding.code}`,
    ...wrap(harmless(finding.message), width - 2).map((part) => `  ${part}`),
    '',
    ...lines.flatMap((shown) => excerptLines(shown, finding, paint)),
    ...(evidence.length > 0 ? [''] : []),
    ...evidence.flatMap((text) =>
      wrap(harmless(text), width - 4).map((part, index) =>
        paint('dim', `  ${index === 0 ? '-' : ' '} ${part}`),
      ),
    ),
    '',
  ].join('\n');
}

function excerptLines({ line, shown, carets }: ExcerptLine, finding: Finding, paint: Paint): string[] {
  const gutter = String(line).padStart(5);
  return [
    `${paint('dim', `${gutter} |`)} ${shown}`,
    `${paint('dim', `${' '.repeat(gutter.length)} |`)} ${paint(finding.severity, carets)}`,
  ];
}

/** '3 statements contradict the evidence in 1 file; 41 statements read.' */
function summary(report: Report): string {
  const contradicted = findingsOf(report, 'contradicted-claim').length;
  const unknown = findingsOf(report, 'unknown-citation').length;
  const found = [
    contradicted > 0 &&
      `${count(contradicted, 'statement')} ${contradicted === 1 ? 'contradicts' : 'contradict'} the evidence`,
    unknown > 0 && `${count(unknown, 'citation')} ${unknown === 1 ? 'is' : 'are'} unknown`,
  ].filter((part) => part !== false);
  const head = found.length > 0 ? found.join(' and ') : 'Nothing to report';
  return `${head} in ${count(report.files.length, 'file')}; ${count(statementCount(report), 'statement')} read.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
