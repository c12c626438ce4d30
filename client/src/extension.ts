import type { MarkdownIt } from 'markdown-it';
import { commands, type Disposable, type ExtensionContext, Uri, window } from 'vscode';
import { registerAddReference } from './commands/add-reference';
import { registerCiteRecord } from './commands/cite-record';
import { registerConvertToKeys } from './commands/convert-citations-to-keys';
import { registerConvertToNumbers } from './commands/convert-citations-to-numbers';
import { registerCopyReference } from './commands/copy-reference';
import { registerExplainReading } from './commands/explain-reading';
import { registerFixFinding } from './commands/fix-finding';
import { registerInsertReference } from './commands/insert-reference';
import { registerNewBase } from './commands/new-base';
import { registerOpenBase } from './commands/open-base';
import { registerOpenExample } from './commands/open-example';
import { registerRestartServer } from './commands/restart-server';
import { registerShowCitations } from './commands/show-citations';
import { registerShowEvidenceMap } from './commands/show-evidence-map';
import { registerShowFinding } from './commands/show-finding';
import { registerShowOutput } from './commands/show-output';
import { registerShowStatus } from './commands/show-status';
import { registerSwitchBase } from './commands/switch-base';
import { registerToggleEnabled } from './commands/toggle-enabled';
import { registerUpdateBibliography } from './commands/update-bibliography';
import { registerValidateBase } from './commands/validate-base';
import { createDecorations } from './decorations';
import { tellGaveUp } from './gave-up';
import { type Drafts, trackDrafts } from './last-draft';
import { previewPlugin } from './preview/plugin';
import { createPreviews } from './preview/previews';
import { type Connect, createServerProcess, type ServerProcess } from './server-process';
import { createStatusItem } from './status';
import { createEvidenceView } from './views/evidence-view';

let stop: (() => Promise<void>) | undefined;

/** What VS Code's own Markdown preview asks the extension for. */
export interface MarkdownExtension {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/**
 * Starts everything, when the first draft or a workspace with a base is opened, or a new evidence base is asked for.
 * `connect` makes the client of the language server in the host at hand.
 */
export function begin(context: ExtensionContext, connect: Connect): MarkdownExtension {
  const output = window.createOutputChannel('Evidence Lens', { log: true });
  const server = createServerProcess(connect, output, () => void tellGaveUp());
  const drafts = trackDrafts();
  context.subscriptions.push(
    output,
    drafts,
    registerShowOutput(output),
    ...registerCommands(server, drafts, context.extensionUri),
    createEvidenceView(server, drafts),
    createDecorations(server),
  );
  stop = server.stop;
  void server.start();
  context.subscriptions.push(...createStatusItem(server));
  // Commands that need the server are offered only where it runs.
  void commands.executeCommand('setContext', 'evidenceLens.active', true);
  const previews = createPreviews(server);
  context.subscriptions.push(previews);
  return { extendMarkdownIt: (md) => previewPlugin(md, previews.of) };
}

function registerCommands(server: ServerProcess, drafts: Drafts, extension: Uri): Disposable[] {
  return [
    registerRestartServer(server),
    registerShowStatus(server),
    registerShowCitations(),
    registerNewBase(server),
    registerValidateBase(server),
    registerExplainReading(server),
    registerShowEvidenceMap(server, drafts, Uri.joinPath(extension, 'dist')),
    registerInsertReference(server),
    registerCopyReference(server),
    registerAddReference(server),
    registerUpdateBibliography(server),
    registerConvertToNumbers(server),
    registerConvertToKeys(server),
    registerSwitchBase(server, drafts),
    registerOpenBase(server, drafts),
    registerToggleEnabled(drafts),
    registerOpenExample(extension),
    registerShowFinding(drafts),
    registerFixFinding(drafts),
    registerCiteRecord(server, drafts),
  ];
}

/** Ends the server, before VS Code unloads the extension. */
export async function end(): Promise<void> {
  await stop?.();
}
