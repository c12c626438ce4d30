import { afterEach, expect, test } from 'vitest';
import {
  CompletionRequest,
  CompletionResolveRequest,
  DiagnosticSeverity,
  HoverRequest,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import type { Status, StatusMethod } from '../../server/src/protocol';
import { type LspProcess, lspProcess } from '../support/lsp-process';
import { line } from '../support/lsp-session';

const uri = 'file:///draft.md';
const CLI = ['bin/evidence-lens.cjs', 'lsp', '--stdio'];

const started: LspProcess[] = [];
afterEach(() => started.splice(0).forEach(({ kill }) => kill()));

async function initialized(args?: readonly string[]): Promise<LspProcess> {
  const server = lspProcess(args);
  started.push(server);
  await server.client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
    },
  });
  await server.client.sendNotification('initialized', {});
  return server;
}

function nextDiagnostics({ client }: LspProcess): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listener = client.onNotification(PublishDiagnosticsNotification.type, (params) => {
      listener.dispose();
      resolve(params);
    });
  });
}

async function end({ client, exited }: LspProcess): Promise<number | null> {
  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification('exit');
  return exited;
}

test('the bundle serves a draft from its opening to its end', async () => {
  const server = await initialized();
  const { client } = server;
  const opened = nextDiagnostics(server);
  const text = 'Ketamine is effective for cancer pain.\n\nHardy et al. found no benefit [@har].\n';
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const { diagnostics } = await opened;
  expect(diagnostics.map(({ code, range }) => ({ code, line: range.start.line }))).toEqual([
    { code: 'contradicted-claim', line: 0 },
    { code: 'unknown-citation', line: 2 },
  ]);
  expect(diagnostics[0]).toMatchObject({
    source: 'Evidence Lens',
    codeDescription: { href: expect.stringMatching(/docs\/codes\/contradicted-claim\.md$/) },
  });
  expect(diagnostics[0]?.relatedInformation?.[0]?.location.uri).toMatch(/^file:\/\/.*\/data\/.*\.yaml$/);

  const position = { line: 2, character: 34 };
  const offered = await client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
  const hardy = items.find(({ textEdit }) => textEdit?.newText === 'hardy2012');
  expect(hardy).toMatchObject({ textEdit: { newText: 'hardy2012' } });
  const resolved = await client.sendRequest(CompletionResolveRequest.type, hardy ?? { label: 'none' });
  expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Hardy') });

  const judged = nextDiagnostics(server);
  await client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: line(2, 32, 35), text: 'hardy2012' },
      { range: line(0, 12, 12), text: 'not ' },
    ],
  });
  const hover = await client.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 2, character: 3 },
  });
  expect(hover).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('Hardy') },
    range: line(2, 0, 12),
  });
  const rest = await judged;
  expect(rest).toMatchObject({ uri, version: 2 });
  expect(rest.diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint)).toEqual([]);

  const method: StatusMethod = 'evidenceLens/status';
  const status = await client.sendRequest<Status>(method, { uri });
  expect(status).toMatchObject({
    base: { state: 'ready', references: 84 },
    document: { citations: 1, findings: rest.diagnostics.length },
  });
  const cleared = nextDiagnostics(server);
  await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect(await cleared).toMatchObject({ uri, diagnostics: [] });
  expect(await end(server)).toBe(0);
  expect(server.errors()).toBe('');
});

test('the command line serves too', async () => {
  const server = await initialized(CLI);
  expect(await end(server)).toBe(0);
  expect(server.errors()).toBe('');
});

test('an exit without a shutdown is an error', async () => {
  const server = await initialized();
  await server.client.sendNotification('exit');
  expect(await server.exited).toBe(1);
});

test('without a way to talk it says what to do, and no stack', () => {
  const server = lspProcess(['dist/server.cjs']);
  started.push(server);
  return server.exited.then((code) => {
    expect(code).toBe(2);
    expect(server.errors()).toBe('evidence-lens: start the language server with --stdio or --node-ipc.\n');
  });
});
