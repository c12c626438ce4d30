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
import { clientWatcher, createWatch, systemWatcher } from './watch';

/** What evidence is to be told of by others. */
export interface EvidenceUpdates {
  /** The client has been answered, and may be asked. */
  readonly begin: () => void;
  /** A document was opened or closed, or has another text than before. */
  readonly edited: (uri: string) => void;
}

/** Keeps evidence as files, settings and folders are, and takes up what changes as soon as it has settled. */
export function registerEvidence(session: Session, clock: Clock): EvidenceUpdates {
  const { connection, guard, evidence, workspace, configuration } = session;
  const refresh = debounce(
    clock,
    guard.notification('Taking up changes of the evidence', () => evidence.refresh()),
  );
  const changed = (path: string | undefined): void => {
    if (path !== undefined && watch.matters(path)) refresh();
  };
  const byClient = clientWatcher(connection);
  const bySystem = systemWatcher(session.loadEvidence, changed);
  const watcher = () => (session.needs.watchesFiles ? byClient : bySystem);
  const watch = createWatch({ watch: (folders) => watcher().watch(folders) }, refresh);
  session.onEvidence({
    settled: guard.notification('Watching the evidence', () => watch.set(evidence.files(), evidence.roots())),
  });
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
  return {
    begin: guard.notification('initialized', async () => {
      evidence.latest();
      await configuration.watch();
    }),
    edited: (uri) => changed(pathOfUri(uri)),
  };
}

function changedUris(params: unknown): readonly string[] {
  const changes = field(params, 'changes');
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: unknown) => {
    const uri = field(change, 'uri');
    return typeof uri === 'string' ? [uri] : [];
  });
}
