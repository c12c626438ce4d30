import type { TextDocument } from 'vscode';
import type { ServerProcess } from './server-process';
import type { Picture } from './status-text';

/** The server's state and what it answers on a document, if there is one. */
export async function pictureOf(server: ServerProcess, document: TextDocument | undefined): Promise<Picture> {
  const status = await server.status(document ? { uri: document.uri.toString() } : {});
  return { server: server.state(), status };
}
