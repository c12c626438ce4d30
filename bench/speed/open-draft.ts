import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

const EXAMPLE = 'examples/ketamine-review/draft.md';

/** Tells a server that it may begin, opens a draft in the place of the example, and waits for its findings. */
export async function openDraft(server: ProtocolConnection, text: string): Promise<void> {
  const uri = pathToFileURL(resolve(EXAMPLE)).href;
  await server.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await server.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
}

/** Opens the example draft and waits for its findings. */
export function openExample(server: ProtocolConnection): Promise<void> {
  return openDraft(server, readFileSync(EXAMPLE, 'utf8'));
}
