import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin, end, type MarkdownExtension } from '../extension';
import { answerFileRequests } from '../files/answer-file-requests';
import { inBase64 } from '../files/base64';

/** Called by VS Code on the desktop or a remote machine; the server runs in a process of its own. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const kept = Uri.joinPath(context.globalStorageUri, 'cache').fsPath;
  const options = serverOptions(context.asAbsolutePath('dist/server.cjs'), kept);
  return begin(context, (id, name, clientOptions) => {
    const client = new LanguageClient(id, name, options, clientOptions);
    // The server reads the disk itself; what is in other file systems, a virtual workspace, only the editor can read.
    context.subscriptions.push(answerFileRequests(client, context.extensionUri, inBase64));
    return client;
  });
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = end;

/** `kept` is the folder of what the server keeps from one start to the next. */
function serverOptions(module: string, kept: string): ServerOptions {
  const options = { env: { EVIDENCE_LENS_CACHE: kept } };
  const run = { module, transport: TransportKind.ipc, options };
  return { run, debug: { ...run, args: ['--debug'], options: { ...options, execArgv: ['--inspect=6009'] } } };
}
