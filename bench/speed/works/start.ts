import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { PrepareWork } from '../work';

const SERVER = 'dist/server.cjs';
const EMPTY = 'dist/bench/empty-server.cjs';
const DRAFT = 'examples/ketamine-review/draft.md';

/** From the start of the process to the answer to `initialize`. */
export const start: PrepareWork = async () => {
  const { cache, end } = await keptByOneSession();
  return {
    name: 'start to the answer to `initialize`',
    goal: '1.2 times the empty server',
    subjects: [
      { name: 'Evidence Lens', run: () => session(SERVER, cache, async () => undefined) },
      { name: 'its first start', run: () => session(SERVER, NO_CACHE, async () => undefined) },
      { name: 'an empty vscode-languageserver', run: () => session(EMPTY, NO_CACHE, async () => undefined) },
    ],
    end,
  };
};

/** From the start of the process to the first findings of the example draft. */
export const firstFindings: PrepareWork = async () => {
  const { cache, end } = await keptByOneSession();
  return {
    name: 'start to the first findings',
    goal: '250 ms',
    subjects: [
      { name: 'Evidence Lens', run: () => session(SERVER, cache, findings) },
      { name: 'its first start', run: () => session(SERVER, NO_CACHE, findings) },
    ],
    end,
  };
};

/** The value of the variable that says to keep nothing. */
const NO_CACHE = '';

/** A folder with what a server keeps of one session that came to its end. */
async function keptByOneSession(): Promise<{ cache: string; end: () => void }> {
  const cache = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  await session(SERVER, cache, async (server, ended) => {
    await findings(server);
    await server.sendRequest(ShutdownRequest.type);
    await server.sendNotification(ExitNotification.type);
    await ended;
  });
  return { cache, end: () => rmSync(cache, { recursive: true }) };
}

/** Opens the example draft and waits for its findings. */
async function findings(server: ProtocolConnection): Promise<void> {
  const uri = pathToFileURL(resolve(DRAFT)).href;
  await server.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: readFileSync(DRAFT, 'utf8') };
  await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await server.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
}

/**
 * Starts a server with a folder for what it keeps, does something with it, and ends it without ceremony, which is not to be
 * measured. `ended` settles where it ends by itself.
 */
async function session(
  file: string,
  cache: string,
  use: (server: ProtocolConnection, ended: Promise<unknown>) => Promise<void>,
): Promise<void> {
  const env = { ...process.env, EVIDENCE_LENS_CACHE: cache };
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const ended = once(child, 'exit');
  const server = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  server.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await server.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities });
  await use(server, ended);
  server.dispose();
  child.kill('SIGKILL');
}
