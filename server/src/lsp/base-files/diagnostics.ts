import type { Diagnostic } from 'vscode-languageserver';
import { problemsIn } from '../../core/base-files/problems';
import { type Loudness, loudnessOf } from '../../core/checks/loudness';
import { isOwnList } from '../../core/navigation/own-list';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import { codePage, toSeverity } from '../to-lsp';

/**
 * What validation finds wrong in one of a base's files as it is now, for push and pull alike, as loudly as is set for
 * its codes.
 */
export async function diagnosticsInFile(
  { baseFiles, evidence, needs }: Session,
  uri: string,
  loudness: Loudness['severity'] = {},
): Promise<Diagnostic[]> {
  // Most documents are none, and need not have everything looked at anew.
  if (!(await baseFiles.fileAt(uri))) return [];
  // What was typed last may not have been taken up yet.
  await evidence.refresh();
  const open = await baseFiles.fileAt(uri);
  if (!open?.newest) return [];
  const { file, base, newest } = open;
  return problemsIn(file, isOwnList(file.path, base.base) ? base.base : newest).flatMap(
    ({ span, message, code, ...problem }) => {
      const told = loudnessOf({ ...problem, ...(code && { code }) }, loudness);
      if (told === 'off') return [];
      return {
        range: rangeOf(open.draft.lines, span),
        severity: toSeverity(told),
        source: 'Evidence Lens',
        message,
        ...(code && { code, ...(needs.codeDescription && { codeDescription: { href: codePage(code) } }) }),
      };
    },
  );
}
