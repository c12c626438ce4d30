import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { PrepareWork } from '../work';

const SERVER = 'dist/server.cjs';
const EMPTY = 'dist/bench/empty-server.mjs';
const DRAFT = 'examples/ketamine-review/draft.md';

/** From the start of the process to the answer to `initialize`. */
export const start: PrepareWork = async () => ({
  name: 'start to the answer to `initialize`',
  goal: '1.2 times the empty server',
  subjects: [SERVER, EMPTY].map((file) => ({
    name: file === SERVER ? 'Evidence Lens' : 'an empty vscode-languageserver',
    run: () => session(file, async () => undefined),
  })),
});

/** From the start of the process to the first findings of the example draft. */
export const firstFindings: PrepareWork = async () => {
  const uri = pathToFileURL(resolve(DRAFT)).href;
  const text = readFileSync(DRAFT, 'utf8');
  const open = async (server: ProtocolConnection): Promise<void> => {
    await server.sendNotification(InitializedNotification.type, {});
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await server.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  };
  return {
    name: 'start to the first findings',
    goal: '250 ms',
    subjects: [{ name: 'Evidence Lens', run: () => session(SERVER, open) }],
  };
};

/** Starts a server, does something with it, and ends it without ceremony, which is not to be measured. */
async function session(file: string, use: (server: ProtocolConnection) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const server = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  server.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await server.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities });
  await use(server);
  server.dispose();
  child.kill('SIGKILL');
}
