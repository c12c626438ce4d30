import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Session } from './session';

/**
 * Reads the evidence base anew when one of its files changes. The client watches them, as editors do that better
 * than servers; one that cannot keeps the base as it was until the server is restarted.
 */
export function registerBaseWatch(session: Session): void {
  const { connection, engine, guard } = session;
  connection.onNotification(
    DidChangeWatchedFilesNotification.type,
    guard.notification('workspace/didChangeWatchedFiles', () => engine.reload()),
  );
  let watched: string | undefined;
  session.onEngine(
    guard.notification('Watching the evidence base', async () => {
      const state = engine.state();
      if (state.state !== 'ready' || !session.needs.watchesFiles) return;
      const { folderUri } = state.engine;
      if (watched === folderUri) return;
      watched = folderUri;
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: { baseUri: folderUri, pattern: '**/*' } }],
      });
    }),
  );
}
