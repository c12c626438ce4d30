import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../core/problem';
import type { DraftProblem } from '../../core/sources/bibliography';
import type { ClientNeeds } from '../client-needs';
import { uriOfPath } from '../file-uri';
import { rangeOf } from '../positions';

/** What a draft's front matter names and could not be followed or read, at the place that names it. */
export function problemDiagnostics(
  problems: readonly DraftProblem[],
  lines: TextDocument,
  needs: Pick<ClientNeeds, 'relatedInformation'>,
): Diagnostic[] {
  return problems.flatMap(({ span, severity, message, details = [] }) => {
    // What is wrong elsewhere, as in the settings, is told with the status.
    if (!span) return [];
    const related = needs.relatedInformation ? details.map(toRelated) : [];
    return [
      {
        range: rangeOf(lines, span),
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: 'Evidence Lens',
        message,
        ...(related.length > 0 && { relatedInformation: related }),
      },
    ];
  });
}

function toRelated({ file, line = 0, character = 0, message }: Problem): DiagnosticRelatedInformation {
  const start = { line, character };
  return { location: { uri: uriOfPath(file), range: { start, end: start } }, message };
}
