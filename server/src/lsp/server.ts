import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type ClientNeeds, needsOf } from './client-needs';
import { registerCompletion } from './completion';
import { registerDiagnostics } from './diagnostics';
import { registerHover } from './hover';
import { createSession, type World } from './session';
import { registerStatus } from './status';
import { registerSync } from './sync';
import { registerBaseWatch } from './watch-base';

/**
 * Serves one client over a connection until the client ends it. Everything that takes time is loaded only after
 * `initialize` has been answered; requests that need it wait for it.
 */
export function startServer(connection: Connection, world: World): void {
  const session = createSession(connection, world);
  const statusChanged = registerStatus(session);
  registerSync(session, registerDiagnostics(session, statusChanged));
  registerHover(session);
  registerCompletion(session);
  registerBaseWatch(session);
  connection.onInitialize((params: InitializeParams) => {
    session.needs = needsOf(params.capabilities);
    return initializeResult(session.needs);
  });
  connection.onInitialized(
    session.guard.notification('initialized', async () => {
      await session.engine.get();
    }),
  );
  connection.listen();
}

function initializeResult({ pullsDiagnostics }: ClientNeeds): InitializeResult {
  return {
    serverInfo: { name: 'Evidence Lens' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['@'], resolveProvider: true },
      ...(pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'evidence-lens',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}
