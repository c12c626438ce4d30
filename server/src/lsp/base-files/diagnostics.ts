import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { problemsIn } from '../../core/base-files/problems';
import { isOwnList } from '../../core/navigation/own-list';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import { codePage } from '../to-lsp';

/** What validation finds wrong in one of a base's files as it is now, for push and pull alike. */
export async function diagnosticsInFile(
  { baseFiles, evidence, needs }: Session,
  uri: string,
): Promise<Diagnostic[]> {
  // Most documents are none, and need not have everything looked at anew.
  if (!(await baseFiles.fileAt(uri))) return [];
  // What was typed last may not have been taken up yet.
  await evidence.refresh();
  const open = await baseFiles.fileAt(uri);
  if (!open?.newest) return [];
  const { file, base, newest } = open;
  return problemsIn(file, isOwnList(file.path, base.base) ? base.base : newest).map(
    ({ span, severity, message, code }) => ({
      range: rangeOf(open.draft.lines, span),
      severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      source: 'Evidence Lens',
      message,
      ...(code && { code, ...(needs.codeDescription && { codeDescription: { href: codePage(code) } }) }),
    }),
  );
}
