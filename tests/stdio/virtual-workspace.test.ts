import { afterEach, expect, test } from 'vitest';
import {
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { inBase64 } from '../../client/src/files/base64';
import { type LspProcess, lspProcess } from '../support/lsp-process';
import { teaBase } from '../support/tea-base';

const FOLDER = 'vscode-vfs://github/owner/review';
const DRAFT = `${FOLDER}/draft.md`;
const FILES = teaBase(FOLDER, 'no better than water');

const started: LspProcess[] = [];
afterEach(() => started.splice(0).forEach(({ kill }) => kill()));

/** A server in a process, whose client reads the files of a virtual workspace for it. */
async function session(): Promise<LspProcess> {
  const server = lspProcess();
  started.push(server);
  const { client } = server;
  client.onRequest('evidenceLens/fileStat', ({ uri }: { uri: string }) =>
    uri in FILES ? { kind: 'file', size: FILES[uri]?.length, modified: 1 } : null,
  );
  client.onRequest<object, never>('evidenceLens/readFile', ({ uri }: { uri: string }) => {
    const text = FILES[uri];
    return text === undefined ? { fault: 'missing' } : { bytes: inBase64(new TextEncoder().encode(text)) };
  });
  await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: FOLDER, name: 'review' }],
    capabilities: {},
  });
  await client.sendNotification('initialized', {});
  return server;
}

test('a draft of a virtual workspace is held against the base beside it, which the editor reads', async () => {
  const { client } = await session();
  const told = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  const text = 'Tea improves sleep in insomnia [@lee2001].\n';
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: DRAFT, languageId: 'markdown', version: 1, text },
  });
  const { uri, diagnostics } = await told;
  expect(uri).toBe(DRAFT);
  expect(JSON.stringify(diagnostics)).toContain('no better than water');
});
