import type { Severity } from '../core/checks/codes';
import type { FileReport, Report } from './report';

const COMMAND = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

/**
 * The report as workflow commands of GitHub Actions, which it shows beside the lines of a pull request
 * (docs.github.com, "Workflow commands for GitHub Actions"). Lines and columns count from one.
 */
export function formatGithub(report: Report): string {
  return report.files.flatMap(commands).join('');
}

function commands({ file, document, findings }: FileReport): string[] {
  return findings.map((finding) => {
    const start = document.positionAt(finding.span.start);
    const end = document.positionAt(finding.span.end);
    const properties: Record<string, string | number> = {
      file: file.replaceAll('\\', '/'),
      line: start.line + 1,
      endLine: end.line + 1,
      // Columns are only understood within one line.
      ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
      title: finding.code,
    };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${COMMAND[finding.severity]} ${listed.join(',')}::${data(finding.message)}\n`;
  });
}

// The escapes of the runner's own toolkit (actions/toolkit, packages/core/src/command.ts).
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
