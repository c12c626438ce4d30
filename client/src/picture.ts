import type { TextDocument } from 'vscode';
import type { StatusParams } from '../../server/src/protocol';
import type { ServerProcess } from './server-process';
import type { Picture } from './status-text';

/** The server's state and what it answers on a document, if there is one. */
export async function pictureOf(server: ServerProcess, document: TextDocument | undefined): Promise<Picture> {
  const status = await server.status(paramsOf(document));
  return { server: server.state(), status };
}

/** The same for a command that needs the evidence base: it waits until that has been read. */
export async function settledPictureOf(
  server: ServerProcess,
  document: TextDocument | undefined,
): Promise<Picture> {
  const status = await server.status({ ...paramsOf(document), settled: true });
  return { server: server.state(), status };
}

function paramsOf(document: TextDocument | undefined): StatusParams {
  return document ? { uri: document.uri.toString() } : {};
}
