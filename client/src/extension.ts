import { commands, type ExtensionContext, window } from 'vscode';
import { registerAddReference } from './commands/add-reference';
import { registerConvertToKeys } from './commands/convert-citations-to-keys';
import { registerConvertToNumbers } from './commands/convert-citations-to-numbers';
import { registerCopyReference } from './commands/copy-reference';
import { registerExplainReading } from './commands/explain-reading';
import { registerInsertReference } from './commands/insert-reference';
import { registerNewBase } from './commands/new-base';
import { registerRestartServer } from './commands/restart-server';
import { registerShowCitations } from './commands/show-citations';
import { registerShowOutput } from './commands/show-output';
import { registerShowStatus } from './commands/show-status';
import { registerUpdateBibliography } from './commands/update-bibliography';
import { registerValidateBase } from './commands/validate-base';
import { tellGaveUp } from './gave-up';
import { createServerProcess } from './server-process';
import { createStatusItem } from './status';

let stop: (() => Promise<void>) | undefined;

/** Called by VS Code when the first draft or a workspace with a base is opened, or a new evidence base is asked for. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Evidence Lens', { log: true });
  const server = createServerProcess(
    context.asAbsolutePath('dist/server.mjs'),
    output,
    () => void tellGaveUp(),
  );
  context.subscriptions.push(
    output,
    registerRestartServer(server),
    registerShowStatus(server),
    registerShowOutput(output),
    registerShowCitations(),
    registerNewBase(server),
    registerValidateBase(server),
    registerExplainReading(server),
    registerInsertReference(server),
    registerCopyReference(server),
    registerAddReference(server),
    registerUpdateBibliography(server),
    registerConvertToNumbers(server),
    registerConvertToKeys(server),
  );
  stop = server.stop;
  void server.start();
  context.subscriptions.push(...createStatusItem(server));
  // Commands that need the server are offered only where it runs.
  void commands.executeCommand('setContext', 'evidenceLens.active', true);
}

/** Called by VS Code before it unloads the extension; the server ends with it. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
