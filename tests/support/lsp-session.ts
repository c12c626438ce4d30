import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Engine } from '../../server/src/lsp/engine';
import { startServer } from '../../server/src/lsp/server';
import { SETTINGS } from '../../server/src/lsp/settings';
import type { Status, StatusMethod } from '../../server/src/protocol';
import { type FakeClock, fakeClock } from './lsp-clock';
import { simpleEngine } from './lsp-engine';

export const DRAFT = 'file:///draft.md';

export interface LspOptions {
  readonly capabilities?: ClientCapabilities;
  readonly loadEngine?: () => Promise<Engine>;
  readonly debug?: boolean;
}

/** A client that talks to a server of its own over streams in memory. */
export interface LspSession {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Time stands still until it is moved; the server's quiet time depends on it. */
  readonly clock: FakeClock;
  /** What the server wrote to the log, a line each. */
  readonly log: readonly string[];
  /** All diagnostics pushed so far, the oldest first. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** The next diagnostics that are pushed and that no call has given yet. */
  nextPush: () => Promise<PublishDiagnosticsParams>;
  open: (text: string, options?: { uri?: string; languageId?: string; version?: number }) => Promise<void>;
  /** Replaces a range of `DRAFT`, or all of it. */
  change: (version: number, text: string, range?: ReturnType<typeof line>) => Promise<void>;
  status: (uri?: string) => Promise<Status>;
  end: () => void;
}

/** A range within one line. */
export function line(number: number, from: number, to: number) {
  return { start: { line: number, character: from }, end: { line: number, character: to } };
}

/** Starts a server and greets it. The client can take nothing but what `capabilities` says. */
export async function lspSession(options: LspOptions = {}): Promise<LspSession> {
  const clock = fakeClock(setImmediate);
  const client = connect({
    clock,
    settings: SETTINGS,
    debug: options.debug ?? false,
    loadEngine: options.loadEngine ?? (async () => simpleEngine()),
  });
  const log: string[] = [];
  client.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  const pushes = queue<PublishDiagnosticsParams>();
  client.onNotification(PublishDiagnosticsNotification.type, pushes.add);
  client.listen();
  const initialized = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
  });
  await client.sendNotification('initialized', {});
  const method: StatusMethod = 'evidenceLens/status';
  return {
    client,
    initialized,
    clock,
    log,
    pushed: pushes.all,
    nextPush: pushes.next,
    open: (text, { uri = DRAFT, languageId = 'markdown', version = 1 } = {}) =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (version, text, range) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version },
        contentChanges: [range ? { range, text } : { text }],
      }),
    status: (uri) => client.sendRequest<Status>(method, { uri }),
    end: () => client.dispose(),
  };
}

function connect(world: Parameters<typeof startServer>[1]): ProtocolConnection {
  const up = new PassThrough();
  const down = new PassThrough();
  // Readers and writers, not streams: the library ends the process with a stream that it was given.
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), world);
  return createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}

function queue<T>() {
  const all: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  let given = 0;
  return {
    all,
    add: (item: T): void => {
      all.push(item);
      const resolve = waiting.shift();
      if (!resolve) return;
      given += 1;
      resolve(item);
    },
    next: (): Promise<T> => {
      const item = all[given];
      if (item === undefined) return new Promise((resolve) => waiting.push(resolve));
      given += 1;
      return Promise.resolve(item);
    },
  };
}
