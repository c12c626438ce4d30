import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin, end, type MarkdownExtension } from '../extension';

/** Called by VS Code on the desktop or a remote machine; the server runs in a process of its own. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const options = serverOptions(context.asAbsolutePath('dist/server.mjs'));
  return begin(context, (id, name, client) => new LanguageClient(id, name, options, client));
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = end;

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, args: ['--debug'], options: { execArgv: ['--inspect=6009'] } } };
}
