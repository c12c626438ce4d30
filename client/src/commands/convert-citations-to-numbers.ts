import { commands, type Disposable } from 'vscode';
import { applyToDraft } from '../apply-to-draft';
import type { ServerProcess } from '../server-process';

const CONVERT = 'evidenceLens.convertCitationsToNumbers';

/** Evidence Lens: Convert Citations to Numbers. Turns the keys of the active draft into the numbers of its bibliography. */
export function registerConvertToNumbers(server: Pick<ServerProcess, 'convertCitations'>): Disposable {
  return commands.registerCommand(CONVERT, () =>
    applyToDraft((params) => server.convertCitations({ ...params, to: 'numbers' })),
  );
}
