import {
  ConfigurationRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { field } from '../core/fields';
import type { Clock } from './clock';
import { uriOfPath } from './file-uri';
import { readSettings, type Settings } from './settings';

/** What the author has set. */
export interface Configuration {
  /** What is set in a folder of the workspace, or outside of any. Never rejects. */
  readonly settings: (folder: string | undefined) => Promise<Settings>;
  /** Calls whoever wants to know that something may have been set otherwise. */
  readonly onChange: (listener: () => void) => void;
  readonly begin: (params: InitializeParams) => void;
  /** Takes what a `workspace/didChangeConfiguration` says: everything is asked for anew. */
  readonly change: (params: unknown) => void;
  /** Asks the client to tell of changes, if it wants to be asked. */
  readonly watch: () => Promise<void>;
}

const SECTION = 'evidenceLens';

/** A client that does not answer for so long, in ms, is taken to have set nothing. */
const PATIENCE = 2000;

/**
 * Settings by the client's answers to `workspace/configuration`. Of a client that does not answer it, what came with
 * `initializationOptions` or a change counts.
 */
export function createConfiguration(connection: Connection, clock: Clock): Configuration {
  let asks = false;
  let registers = false;
  let pushed: unknown;
  let answers = new Map<string, Promise<unknown>>();
  const listeners: (() => void)[] = [];
  return {
    settings: async (folder) => {
      const key = folder ?? '';
      const answer = asks ? (answers.get(key) ?? ask(connection, clock, folder)) : Promise.resolve(pushed);
      answers.set(key, answer);
      return readSettings(await answer);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    begin: ({ capabilities, initializationOptions }) => {
      asks = capabilities.workspace?.configuration === true;
      registers = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
      pushed = initializationOptions;
    },
    change: (params) => {
      pushed = field(field(params, 'settings'), SECTION) ?? pushed;
      answers = new Map();
      for (const listener of listeners) listener();
    },
    watch: async () => {
      if (registers)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    },
  };
}

async function ask(connection: Connection, clock: Clock, folder: string | undefined): Promise<unknown> {
  const item = { section: SECTION, ...(folder !== undefined && { scopeUri: uriOfPath(folder) }) };
  const answer = connection.sendRequest(ConfigurationRequest.type, { items: [item] }).then(
    (results) => results[0],
    () => undefined,
  );
  const patience = new Promise<undefined>((resolve) => {
    clock.after(PATIENCE, () => resolve(undefined));
  });
  return Promise.race([answer, patience]);
}
