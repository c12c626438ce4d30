import { type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  type ErrorHandler,
  LanguageClient,
  type ServerOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import type {
  Explained,
  ExplainMethod,
  ExplainParams,
  NewBase,
  NewBaseMethod,
  NewBaseParams,
  Status,
  StatusChangedMethod,
  StatusMethod,
  StatusParams,
} from '../../server/src/protocol';
import type { DrawnMap, EvidenceMapMethod, EvidenceMapParams } from '../../server/src/protocol-map';
import type { Preview, PreviewMethod, PreviewParams } from '../../server/src/protocol-preview';
import { type EvidenceRequests, evidenceRequests } from './evidence-requests';
import { DOCUMENTS } from './languages';
import { NO_ANSWER, type ReferenceRequests, referenceRequests } from './reference-requests';
import type { ServerState } from './status-text';
import { walkthroughProgress } from './walkthrough-progress';

/** The language server as the rest of the client sees it. */
export interface ServerProcess extends ReferenceRequests, EvidenceRequests {
  state: () => ServerState;
  /** What the server answers on its status; nothing while it does not run or when it cannot answer. */
  status: (params: StatusParams) => Promise<Status | undefined>;
  /** The files of a new evidence base; waits for a server that is starting. */
  newBase: (params: NewBaseParams) => Promise<NewBase>;
  /** How a sentence is read; nothing where the server does not run, cannot answer, or does not judge the document. */
  explain: (params: ExplainParams) => Promise<Explained | undefined>;
  /** The map of a draft's evidence base; waits for a server that is starting. */
  evidenceMap: (params: EvidenceMapParams) => Promise<DrawnMap>;
  /** What a preview of a draft shows; nothing where the server does not run, or has no base for it. */
  preview: (params: PreviewParams) => Promise<Preview | undefined>;
  /** Fires when the server's state, or what it would answer on its status, may have changed. */
  readonly onChange: Event<void>;
  start: () => Promise<void>;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** How often within three minutes a server that died is started again without asking. */
const MAX_RESTARTS = 4;

/**
 * How long a server may take to end, in ms. One that is given up too early ends later, and the library would take that
 * for the end of the server that was started after it.
 */
const MAX_STOP = 10_000;

const STATUS: StatusMethod = 'evidenceLens/status';
const NEW_BASE: NewBaseMethod = 'evidenceLens/newBase';
const EXPLAIN: ExplainMethod = 'evidenceLens/explain';
const EVIDENCE_MAP: EvidenceMapMethod = 'evidenceLens/evidenceMap';
const PREVIEW: PreviewMethod = 'evidenceLens/preview';
const STATUS_CHANGED: StatusChangedMethod = 'evidenceLens/statusChanged';

/** What the client makes of what it is to show: cards are text, and the walkthrough is told of them. */
const SHOWN = { markdown: { isTrusted: false, supportHtml: false }, middleware: walkthroughProgress() };

/**
 * The server in the file `module`, not yet started. It is started again when it dies; when it has died too often,
 * `gaveUp` is called and nothing more happens until it is started by hand.
 */
export function createServerProcess(
  module: string,
  output: LogOutputChannel,
  gaveUp: () => void,
): ServerProcess {
  const changes = new EventEmitter<void>();
  const client = new LanguageClient('evidenceLens', 'Evidence Lens', serverOptions(module), {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    // Not every client has this command.
    initializationOptions: { showsCitations: true },
    ...SHOWN,
    errorHandler: {
      error: (error, message, count) => restarts.error(error, message, count),
      closed: async () => {
        const result = await restarts.closed();
        if (result.action === CloseAction.DoNotRestart) gaveUp();
        return { ...result, handled: true };
      },
    },
  });
  let restarts: ErrorHandler = client.createDefaultErrorHandler(MAX_RESTARTS);
  client.onDidChangeState(() => changes.fire());
  client.onNotification(STATUS_CHANGED, () => changes.fire());
  const start = async (): Promise<void> => {
    // A start by hand counts from zero again.
    restarts = client.createDefaultErrorHandler(MAX_RESTARTS);
    await settled(client.start());
  };
  const stop = async (): Promise<void> => {
    // The library cannot stop a client that is still starting.
    if (client.state === State.Starting) await settled(client.start());
    if (client.needsStop()) await settled(client.stop(MAX_STOP));
  };
  return {
    state: () => stateOf(client.state),
    status: async (params) => {
      if (!client.isRunning()) return undefined;
      return client.sendRequest<Status>(STATUS, params).catch(() => undefined);
    },
    newBase: (params) => client.sendRequest<NewBase>(NEW_BASE, params).catch(() => NO_ANSWER),
    explain: async (params) => {
      if (!client.isRunning()) return undefined;
      const explained = await client.sendRequest<Explained | null>(EXPLAIN, params).catch(() => null);
      return explained ?? undefined;
    },
    preview: async (params) => {
      if (!client.isRunning()) return undefined;
      const preview = await client.sendRequest<Preview | null>(PREVIEW, params).catch(() => null);
      return preview ?? undefined;
    },
    evidenceMap: (params) => client.sendRequest<DrawnMap>(EVIDENCE_MAP, params).catch(() => NO_ANSWER),
    ...referenceRequests(client),
    ...evidenceRequests(client),
    onChange: changes.event,
    start,
    restart: async () => {
      await stop();
      await start();
    },
    stop,
  };
}

/** Waits for either end: the library writes what went wrong to the output, and the status item shows it. */
async function settled(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
}

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, args: ['--debug'], options: { execArgv: ['--inspect=6009'] } } };
}

function stateOf(state: State): ServerState {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    default:
      return 'stopped';
  }
}
