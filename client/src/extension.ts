import { commands, type ExtensionContext, window } from 'vscode';
import { registerCiteRecord } from './commands/cite-record';
import { registerExplainReading } from './commands/explain-reading';
import { registerNewBase } from './commands/new-base';
import { registerOpenBase } from './commands/open-base';
import { registerOpenExample } from './commands/open-example';
import { registerRestartServer } from './commands/restart-server';
import { registerShowOutput } from './commands/show-output';
import { registerShowStatus } from './commands/show-status';
import { registerSwitchBase } from './commands/switch-base';
import { registerToggleEnabled } from './commands/toggle-enabled';
import { registerValidateBase } from './commands/validate-base';
import { createDecorations } from './decorations';
import { tellGaveUp } from './gave-up';
import { trackDrafts } from './last-draft';
import { createServerProcess } from './server-process';
import { createStatusItem } from './status';
import { createEvidenceView } from './views/evidence-view';

let stop: (() => Promise<void>) | undefined;

/** Called by VS Code when the first draft or a workspace with a base is opened, or a new evidence base is asked for. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Evidence Lens', { log: true });
  const server = createServerProcess(
    context.asAbsolutePath('dist/server.mjs'),
    output,
    () => void tellGaveUp(),
  );
  const drafts = trackDrafts();
  context.subscriptions.push(
    output,
    drafts,
    registerRestartServer(server),
    registerShowStatus(server),
    registerShowOutput(output),
    registerNewBase(server),
    registerValidateBase(server),
    registerExplainReading(server),
    registerSwitchBase(server, drafts),
    registerOpenBase(server, drafts),
    registerToggleEnabled(drafts),
    registerOpenExample(context.extensionUri),
    registerCiteRecord(server, drafts),
    createEvidenceView(server, drafts),
    createDecorations(server),
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
