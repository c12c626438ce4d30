import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver';
import { field } from '../../core/fields';
import type { Clock } from '../clock';
import { pathOfUri } from '../file-uri';
import type { Session } from '../session';
import { debounce } from './debounce';
import { clientWatcher, createWatch, systemWatcher, type Watcher } from './watch';

/** What evidence is to be told of by others. */
export interface EvidenceUpdates {
  /** The client has been answered, and may be asked. */
  readonly begin: () => void;
  /** A document was opened or closed, or has another text than before. */
  readonly edited: (uri: string) => void;
}

/** Keeps evidence as files, settings and folders are, and takes up what changes as soon as it has settled. */
export function registerEvidence(session: Session, clock: Clock): EvidenceUpdates {
  const { guard, evidence, configuration } = session;
  const refresh = debounce(
    clock,
    guard.notification('Taking up changes of the evidence', () => evidence.refresh()),
  );
  const changed = (path: string | undefined): void => {
    if (path !== undefined && watch.matters(path)) refresh();
  };
  const watch = createWatch(watcherFor(session, changed), refresh);
  session.onEvidence({
    settled: guard.notification('Watching the evidence', () => watch.set(evidence.files(), evidence.roots())),
  });
  listen(session, changed, refresh);
  return {
    begin: guard.notification('initialized', async () => {
      evidence.latest();
      await configuration.watch();
    }),
    edited: (uri) => changed(pathOfUri(uri)),
  };
}

/** The client where it can watch files, or else the system. */
function watcherFor(session: Session, changed: (path: string) => void): Watcher {
  const byClient = clientWatcher(session.connection);
  const bySystem = systemWatcher(session.loadEvidence, changed);
  return {
    watch: (folders) =>
      session.needs.watchesFiles
        ? byClient.watch(folders).catch(() => bySystem.watch(folders))
        : bySystem.watch(folders),
  };
}

/** Takes what the client tells of files, settings and folders. */
function listen(
  { connection, guard, workspace, configuration }: Session,
  changed: (path: string | undefined) => void,
  refresh: () => void,
): void {
  connection.onNotification(
    DidChangeWatchedFilesNotification.type,
    guard.notification('workspace/didChangeWatchedFiles', (params: unknown) => {
      for (const uri of changedUris(params)) changed(pathOfUri(uri));
    }),
  );
  connection.onNotification(
    DidChangeConfigurationNotification.type,
    guard.notification('workspace/didChangeConfiguration', (params: unknown) => {
      configuration.change(params);
      refresh();
    }),
  );
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    guard.notification('workspace/didChangeWorkspaceFolders', (params: unknown) => {
      workspace.change(params);
      refresh();
    }),
  );
}

function changedUris(params: unknown): readonly string[] {
  const changes = field(params, 'changes');
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: unknown) => {
    const uri = field(change, 'uri');
    return typeof uri === 'string' ? [uri] : [];
  });
}
