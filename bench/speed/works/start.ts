import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { keptByOneSession, NO_CACHE, SERVER, session } from '../server-session';
import type { PrepareWork } from '../work';

const EMPTY = 'dist/bench/empty-server.cjs';
const DRAFT = 'examples/ketamine-review/draft.md';

/** From the start of the process to the answer to `initialize`. */
export const start: PrepareWork = async () => {
  const { cache, end } = await keptByOneSession(findings);
  const answered = async (): Promise<void> => undefined;
  return {
    name: 'start to the answer to `initialize`',
    goal: '1.2 times the empty server',
    subjects: [
      { name: 'Evidence Lens', run: (_, tell) => session(SERVER, cache, answered, tell) },
      { name: 'its first start', run: (_, tell) => session(SERVER, NO_CACHE, answered, tell) },
      { name: 'an empty vscode-languageserver', run: (_, tell) => session(EMPTY, NO_CACHE, answered, tell) },
      { name: 'Node alone', run: () => spawnSync(process.execPath, ['--eval', '']) },
    ],
    end,
  };
};

/** From the start of the process to the first findings of the example draft. */
export const firstFindings: PrepareWork = async () => {
  const { cache, end } = await keptByOneSession(findings);
  return {
    name: 'start to the first findings',
    goal: '250 ms',
    subjects: [
      { name: 'Evidence Lens', run: (_, tell) => session(SERVER, cache, findings, tell) },
      { name: 'its first start', run: (_, tell) => session(SERVER, NO_CACHE, findings, tell) },
    ],
    end,
  };
};

/** Opens the example draft and waits for its findings. */
async function findings(server: ProtocolConnection): Promise<void> {
  const uri = pathToFileURL(resolve(DRAFT)).href;
  await server.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: readFileSync(DRAFT, 'utf8') };
  await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await server.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
}
