import { CODES, type Severity } from '../core/checks/codes';
import type { Finding } from '../core/checks/finding';
import type { FileReport, Report } from './report';

const LEVEL = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** The report as SARIF 2.1.0 (OASIS standard), which code hosts and editors read. `version` is the program's. */
export function formatSarif(report: Report, version: string): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Evidence Lens',
            version,
            rules: CODES.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        results: report.files.flatMap((file) => file.findings.map((finding) => result(file, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function invocation({ unread }: Report): object {
  return {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: unread.map(({ file, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
}

function result({ file, document }: FileReport, finding: Finding): object {
  const start = document.positionAt(finding.span.start);
  const end = document.positionAt(finding.span.end);
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return {
    ruleId: finding.code,
    ruleIndex: CODES.indexOf(finding.code),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

/** A path as a URI reference: relative paths stay relative, so that a report can be read on another machine. */
function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const drive = /^[A-Za-z]%3A\//.test(parts);
  if (drive) return `file:///${parts.replace('%3A', ':')}`;
  return parts.startsWith('/') ? `file://${parts}` : parts;
}
