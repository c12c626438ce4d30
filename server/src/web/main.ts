import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { causeOf } from '../lsp/guard';
import { startServer } from '../lsp/server';
import { remoteClient } from '../remote/client';
import { workerClock } from './clock';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const clock = workerClock();
// A mistake in what nobody waits for must not end the session.
self.addEventListener('unhandledrejection', ({ reason }) => connection.console.error(causeOf(reason)));
startServer(connection, {
  loadEvidence: async () => {
    const { loadRemoteEvidence } = await import('../load-remote-evidence');
    return loadRemoteEvidence({
      client: remoteClient((method, params) => connection.sendRequest(method, params)),
      pause: () => new Promise((resolve) => void clock.after(0, resolve)),
      now: Date.now,
    });
  },
  clock,
  debug: false,
});
