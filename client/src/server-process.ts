import { type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
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
import { refusedRename } from './refused-rename';
import { createRestarts, type Restarts } from './restarts';
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

/** Makes the client of a server that runs where the editor can run one, under an id and a name for people. */
export type Connect = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the client makes of what it is to show: cards are text, the walkthrough is told of them, and refusals are told. */
const SHOWN = {
  markdown: { isTrusted: false, supportHtml: false },
  middleware: { ...walkthroughProgress(), ...refusedRename() },
};

/**
 * The server that `connect` leads to, not yet started. It is started again when it dies; when it has died too often,
 * `gaveUp` is called and nothing more happens until it is started by hand.
 */
export function createServerProcess(
  connect: Connect,
  output: LogOutputChannel,
  gaveUp: () => void,
): ServerProcess {
  const changes = new EventEmitter<void>();
  const restarts = createRestarts(gaveUp);
  const client = connect('evidenceLens', 'Evidence Lens', {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    // Not every client has this command.
    initializationOptions: { showsCitations: true },
    ...SHOWN,
    errorHandler: restarts.handler,
  });
  client.onDidChangeState(() => changes.fire());
  client.onNotification(STATUS_CHANGED, () => changes.fire());
  return {
    state: () => stateOf(client.state),
    ...requests(client),
    ...referenceRequests(client),
    ...evidenceRequests(client),
    onChange: changes.event,
    ...startAndStop(client, restarts),
  };
}

/** What the server is asked beside references and the evidence view. */
function requests(
  client: BaseLanguageClient,
): Pick<ServerProcess, 'status' | 'newBase' | 'explain' | 'preview' | 'evidenceMap'> {
  /** Nothing while the server does not run or when it cannot answer. */
  const whileRunning = async <T>(method: string, params: object): Promise<T | undefined> => {
    if (!client.isRunning()) return undefined;
    const answer = await client.sendRequest<T | null>(method, params).catch(() => null);
    return answer ?? undefined;
  };
  return {
    status: (params) => whileRunning<Status>(STATUS, params),
    newBase: (params) => client.sendRequest<NewBase>(NEW_BASE, params).catch(() => NO_ANSWER),
    explain: (params) => whileRunning<Explained>(EXPLAIN, params),
    preview: (params) => whileRunning<Preview>(PREVIEW, params),
    evidenceMap: (params) => client.sendRequest<DrawnMap>(EVIDENCE_MAP, params).catch(() => NO_ANSWER),
  };
}

function startAndStop(
  client: BaseLanguageClient,
  restarts: Restarts,
): Pick<ServerProcess, 'start' | 'restart' | 'stop'> {
  const start = async (): Promise<void> => {
    // A start by hand counts from zero again.
    restarts.reset(client);
    await settled(client.start());
  };
  const stop = async (): Promise<void> => {
    // The library cannot stop a client that is still starting.
    if (client.state === State.Starting) await settled(client.start());
    if (client.needsStop()) await settled(client.stop(MAX_STOP));
  };
  const restart = async (): Promise<void> => {
    await stop();
    await start();
  };
  return { start, restart, stop };
}

/** Waits for either end: the library writes what went wrong to the output, and the status item shows it. */
async function settled(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
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
