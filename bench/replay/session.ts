import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ConfigurationRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { loadEvidence } from '../../server/src/load-evidence';
import { bundledBase } from '../../tests/support/bundled';
import { makeLibrary } from '../../tests/support/library/library';
import { writeBibtex } from '../../tests/support/library/write-bibtex';
import { fakeClock } from '../../tests/support/lsp-clock';
import { connect } from '../../tests/support/lsp-connection';
import { memoryWorld } from '../../tests/support/lsp-world';

/** The base on traffic calming, as if it were in the workspace, and a reference list. */
export const BASE = '/ws/traffic';
export const LIST = '/ws/refs.bib';
const SOURCE = 'examples/traffic-calming';
const LISTED = 300;

/** A client of a server that reads drafts as in earnest, with files and a clock in memory. */
export interface ReplaySession {
  readonly client: ProtocolConnection;
  readonly write: (path: string, text: string) => void;
  readonly textOf: (path: string) => string;
  /** Sets something, by its name behind `evidenceLens.`. */
  readonly set: (name: string, value: unknown) => Promise<void>;
  /** Lets the time pass that authors take to think, and what falls due be done. */
  readonly settle: () => Promise<void>;
  /** How often diagnostics were told. */
  readonly answers: () => number;
  readonly end: () => void;
}

export async function startSession(): Promise<ReplaySession> {
  const clock = fakeClock(setImmediate);
  const files = new Map(
    readdirSync(SOURCE).map((name) => [`${BASE}/${name}`, readFileSync(join(SOURCE, name), 'utf8')]),
  );
  files.set(LIST, writeBibtex(makeLibrary(1, LISTED), 'biblatex'));
  const base = await bundledBase();
  const { createEngine } = loadEvidence(() => Promise.reject(new Error('There is no client.')));
  const world = { ...memoryWorld(Object.fromEntries(files), async () => base), createEngine };
  const client = connect({ clock, debug: false, loadEvidence: async () => world });
  const settings = new Map<string, unknown>();
  let answers = 0;
  client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => Object.fromEntries(settings)));
  client.onNotification(PublishDiagnosticsNotification.type, () => {
    answers += 1;
  });
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///ws', name: 'ws' }],
    capabilities: { workspace: { configuration: true } },
  });
  await client.sendNotification(InitializedNotification.type, {});
  return {
    client,
    write: (path, text) => {
      files.set(path, text);
      world.write(path, text);
    },
    textOf: (path) => files.get(path) ?? '',
    set: async (name, value) => {
      settings.set(name, value);
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    settle: async () => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        // The answer comes after all that was sent before it.
        await client.sendRequest('evidenceLens/status', {});
        clock.advance(THINKING);
      }
    },
    answers: () => answers,
    end: () => client.dispose(),
  };
}

/** What one thing sets off may set off another; each waits for less than that, in ms. */
const TURNS = 4;
const THINKING = 3000;
