import type { Finding } from '../core/checks/finding';
import type { AcceptedFinding } from '../core/draft/apply-ignores';
import { oneLine } from '../core/markdown-escape';
import { evidenceTeller } from './describe-evidence';
import { type ExcerptLine, excerpt } from './excerpt';
import type { FileReport, Report } from './report';
import { summary } from './summary';
import { harmless, type Paint, wrap } from './terminal';

/** How a report is laid out: its width in columns, and its colours. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * The report as a person reads it: each finding with its place, its line and the evidence, then a summary with what
 * ignore comments accept.
 */
export function formatText(report: Report, layout: Layout): string {
  const tellers = new Map(report.files.map(({ evidenceId }) => [evidenceId, evidenceTeller()]));
  const findings = report.files.flatMap((file) => {
    const describe = tellers.get(file.evidenceId) ?? evidenceTeller();
    return file.findings.map((finding) =>
      textFinding(file, finding, describe(finding.evidence, file.evidence), layout),
    );
  });
  const accepted = report.files.flatMap((file) => file.accepted.map((one) => acceptedLine(file, one)));
  return [...findings, `${layout.paint('strong', summary(report))}\n${accepted.join('')}`].join('\n');
}

function textFinding(
  file: FileReport,
  finding: Finding,
  evidence: readonly string[],
  { paint, width }: Layout,
): string {
  const { line, character } = file.document.positionAt(finding.span.start);
  const place = `${harmless(file.file)}:${line + 1}:${character + 1}`;
  const lines = excerpt(file.document, finding.span, width - 9);
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

/** `  draft.md:4:1 contradicted-claim: seen and kept, as it is history` */
function acceptedLine(
  { file, document }: FileReport,
  { finding, reason = 'no reason given' }: AcceptedFinding,
): string {
  const { line, character } = document.positionAt(finding.span.start);
  return `  ${harmless(`${file}:${line + 1}:${character + 1} ${finding.code}: ${oneLine(reason)}`)}\n`;
}
