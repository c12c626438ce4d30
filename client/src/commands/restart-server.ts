import { commands, type Disposable } from 'vscode';
import type { ServerProcess } from '../server-process';

export const RESTART_SERVER = 'evidenceLens.restartServer';

/** Evidence Lens: Restart Language Server. */
export function registerRestartServer(server: ServerProcess): Disposable {
  return commands.registerCommand(RESTART_SERVER, () => server.restart());
}
