import {
  ConfigurationRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Clock } from './clock';
import { uriOfPath } from './file-uri';
import { field } from './params';

/** What the author has set. */
export interface Configuration {
  /** The setting `evidenceLens.base` as it holds in a folder of the workspace, or outside of any. Never rejects. */
  readonly base: (folder: string | undefined) => Promise<string | undefined>;
  /** Whether something that can be turned on and off is on in a folder of the workspace, or outside of any. Never rejects. */
  readonly isOn: (name: Switch, folder: string | undefined) => Promise<boolean>;
  /** Calls whoever wants to know that something may have been set otherwise. */
  readonly onChange: (listener: () => void) => void;
  /** The setting `evidenceLens.citationStyle` likewise. */
  readonly citationStyle: (folder: string | undefined) => Promise<string | undefined>;
  /** The setting `evidenceLens.updateBibliographyOnSave` likewise; off unless it is set. */
  readonly updateBibliographyOnSave: (folder: string | undefined) => Promise<boolean>;
  readonly begin: (params: InitializeParams) => void;
  /** Takes what a `workspace/didChangeConfiguration` says: everything is asked for anew. */
  readonly change: (params: unknown) => void;
  /** Asks the client to tell of changes, if it wants to be asked. */
  readonly watch: () => Promise<void>;
}

/** What can be turned on and off, and how it is where the author has set nothing. The manifest says the same. */
const SWITCHES = { codeLens: true, inlayHints: false } as const;
type Switch = keyof typeof SWITCHES;

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
  const setting = async (name: string, folder: string | undefined): Promise<unknown> => {
    const key = folder ?? '';
    const answer = asks ? (answers.get(key) ?? ask(connection, clock, folder)) : Promise.resolve(pushed);
    answers.set(key, answer);
    return field(await answer, name);
  };
  const text = async (name: string, folder: string | undefined): Promise<string | undefined> => {
    const value = await setting(name, folder);
    return typeof value === 'string' ? value : undefined;
  };
  const listeners: (() => void)[] = [];
  return {
    base: (folder) => text('base', folder),
    isOn: async (name, folder) => {
      const set = await setting(name, folder);
      return typeof set === 'boolean' ? set : SWITCHES[name];
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    citationStyle: (folder) => text('citationStyle', folder),
    updateBibliographyOnSave: async (folder) => (await setting('updateBibliographyOnSave', folder)) === true,
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
