import { type ExtensionContext, Uri } from 'vscode';
import { begin, end, type MarkdownExtension } from '../extension';
import { answerFileRequests } from '../files/answer-file-requests';
import { workerClient } from './worker-client';

/** Called by VS Code for the Web; the server runs in a worker of the browser and reads files by way of the editor. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  return begin(context, (id, name, options) => {
    const client = workerClient(id, name, options, script.toString(true));
    context.subscriptions.push(answerFileRequests(client, context.extensionUri));
    return client;
  });
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = end;
