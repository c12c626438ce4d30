import { commands, type Disposable } from 'vscode';
import { applyToDraft } from '../apply-to-draft';
import type { ServerProcess } from '../server-process';

const UPDATE_BIBLIOGRAPHY = 'evidenceLens.updateBibliography';

/** Evidence Lens: Insert or Update Bibliography. Lists what the active draft cites, in one step that can be undone. */
export function registerUpdateBibliography(server: Pick<ServerProcess, 'updateBibliography'>): Disposable {
  return commands.registerCommand(UPDATE_BIBLIOGRAPHY, () => applyToDraft(server.updateBibliography));
}
