import { createConnection } from 'vscode-languageserver/node';
import { systemClock } from './lsp/clock';
import { causeOf } from './lsp/guard';
import { startServer } from './lsp/server';

const debug = process.argv.includes('--debug');
const ways = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((arg) => ways.some((way) => arg === way || arg.startsWith(`${way}=`)))) {
  const connection = createConnection();
  // A mistake in what nobody waits for must not end the session.
  process.on('unhandledRejection', (cause) => connection.console.error(causeOf(cause, debug)));
  startServer(connection, {
    loadEvidence: async () => {
      const { loadEvidence } = await import('./load-evidence');
      return loadEvidence((method, params) => connection.sendRequest(method, params));
    },
    clock: systemClock,
    debug,
  });
} else {
  process.stderr.write('evidence-lens: start the language server with --stdio or --node-ipc.\n');
  process.exitCode = 2;
}
