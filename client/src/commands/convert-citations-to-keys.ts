import { commands, type Disposable } from 'vscode';
import { applyToDraft } from '../apply-to-draft';
import type { ServerProcess } from '../server-process';

const CONVERT = 'evidenceLens.convertCitationsToKeys';

/** Evidence Lens: Convert Citations to Keys. Turns the numbers of its bibliography into keys again. */
export function registerConvertToKeys(server: Pick<ServerProcess, 'convertCitations'>): Disposable {
  return commands.registerCommand(CONVERT, () =>
    applyToDraft((params) => server.convertCitations({ ...params, to: 'keys' })),
  );
}
