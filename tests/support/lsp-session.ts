import { afterEach } from 'vitest';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { Engine } from '../../server/src/lsp/engine';
import type { EvidenceWorld } from '../../server/src/lsp/evidence/world';
import type { Status, StatusMethod, StatusParams } from '../../server/src/protocol';
import { type FakeClock, fakeClock } from './lsp-clock';
import { connect } from './lsp-connection';
import { SMALL_BASE } from './lsp-engine';
import { type MemoryFiles, type MemoryWorld, memoryWorld } from './lsp-world';

export const DRAFT = 'file:///draft.md';

export interface LspOptions {
  readonly capabilities?: ClientCapabilities;
  /** Loads the bundled base. */
  readonly loadBase?: () => Promise<EvidenceBase>;
  readonly debug?: boolean;
  /** In the place of a world in memory. */
  readonly loadEvidence?: () => Promise<EvidenceWorld>;
  /** What reads drafts, in the place of a simple reader. */
  readonly engine?: (base: EvidenceBase) => Engine;
  readonly files?: MemoryFiles;
  /** The URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** What is set, by its name behind `evidenceLens.`; changes of it count as soon as they are told. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The setting `evidenceLens.base` by the URI of the folder; changes of it count as soon as they are told. */
  readonly bases?: Readonly<Record<string, string>>;
  readonly initializationOptions?: object;
  /** The client says no to whatever the server wants to register. */
  readonly refusesRegistrations?: boolean;
  /** The one root of a client that knows no folders. */
  readonly rootUri?: string;
}

/** A client that talks to a server of its own over streams in memory. */
export interface LspSession {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Time stands still until it is moved; the server's quiet time depends on it. */
  readonly clock: FakeClock;
  readonly world: MemoryWorld;
  /** What the server has registered with the client and not taken back. */
  readonly registered: ReadonlyMap<string, Registration>;
  /** What the server wrote to the log, a line each. */
  readonly log: readonly string[];
  /** All diagnostics pushed so far, the oldest first. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** The next diagnostics that are pushed and that no call has given yet. */
  nextPush: () => Promise<PublishDiagnosticsParams>;
  open: (text: string, options?: { uri?: string; languageId?: string; version?: number }) => Promise<void>;
  /** Replaces a range of `DRAFT`, or all of it. */
  change: (version: number, text: string, range?: ReturnType<typeof line>) => Promise<void>;
  status: (uri?: string, asked?: Omit<StatusParams, 'uri'>) => Promise<Status>;
  end: () => void;
}

/** A range within one line. */
export function line(number: number, from: number, to: number) {
  return { start: { line: number, character: from }, end: { line: number, character: to } };
}

/** Starts a server and greets it. The client can take nothing but what `capabilities` says. */
export async function lspSession(options: LspOptions = {}): Promise<LspSession> {
  const clock = fakeClock(setImmediate);
  const world = memoryWorld(
    options.files ?? {},
    options.loadBase ?? (async () => SMALL_BASE),
    options.engine,
  );
  const client = connect({
    clock,
    debug: options.debug ?? false,
    loadEvidence: options.loadEvidence ?? (async () => world),
  });
  const registered = answerRegistrations(client, options.refusesRegistrations ?? false);
  client.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri = '' }) => ({ ...options.settings, base: options.bases?.[scopeUri] ?? '' })),
  );
  const log: string[] = [];
  client.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  const pushes = queue<PublishDiagnosticsParams>();
  client.onNotification(PublishDiagnosticsNotification.type, pushes.add);
  client.listen();
  const initialized = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: options.rootUri ?? null,
    ...(options.rootUri === undefined && { workspaceFolders: foldersOf(options.folders) }),
    initializationOptions: options.initializationOptions,
    capabilities: options.capabilities ?? {},
  });
  await client.sendNotification('initialized', {});
  const method: StatusMethod = 'evidenceLens/status';
  return {
    client,
    initialized,
    clock,
    world,
    registered,
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
    status: (uri, asked) => client.sendRequest<Status>(method, { ...asked, uri }),
    end: () => client.dispose(),
  };
}

/** Starts sessions that end with the test that starts them; for the top of a file of tests. */
export function endedSessions(): typeof lspSession {
  const sessions: LspSession[] = [];
  afterEach(() => sessions.splice(0).forEach((session) => session.end()));
  return async (options) => {
    const session = await lspSession(options);
    sessions.push(session);
    return session;
  };
}

function foldersOf(uris: readonly string[] | undefined) {
  return uris?.map((uri) => ({ uri, name: uri })) ?? null;
}

function answerRegistrations(
  client: ProtocolConnection,
  refuses: boolean,
): ReadonlyMap<string, Registration> {
  const registered = new Map<string, Registration>();
  client.onRequest(RegistrationRequest.type, ({ registrations }) => {
    if (refuses) throw new Error('not here');
    for (const one of registrations) registered.set(one.id, one);
  });
  client.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations) registered.delete(id);
  });
  return registered;
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
