import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver';
import type { Draft } from './documents';
import type { EvidenceUpdates } from './evidence/register';
import { changesOf, itemOf, uriOf } from './params';
import type { Session } from './session';

/** What follows from a document's coming and going. */
export interface SyncListener {
  updated: (draft: Draft) => void;
  closed: (uri: string) => void;
}

/** Keeps the session's documents as the client has them. A document has its new text before anything else happens. */
export function registerSync(
  { connection, documents, scheduler, guard, evidence }: Session,
  listener: SyncListener,
  { edited }: Pick<EvidenceUpdates, 'edited'>,
): void {
  connection.onNotification(
    DidOpenTextDocumentNotification.type,
    guard.notification('textDocument/didOpen', (params: unknown) => {
      const draft = documents.open(itemOf(params));
      scheduler.opened(draft.uri);
      edited(draft.uri);
      listener.updated(draft);
    }),
  );
  connection.onNotification(
    DidChangeTextDocumentNotification.type,
    guard.notification('textDocument/didChange', (params: unknown) => {
      const { version, changes } = changesOf(params);
      const draft = documents.change(uriOf(params), version, changes);
      if (!draft) return;
      scheduler.changed(draft.uri);
      edited(draft.uri);
      listener.updated(draft);
    }),
  );
  connection.onNotification(
    DidCloseTextDocumentNotification.type,
    guard.notification('textDocument/didClose', (params: unknown) => {
      const uri = uriOf(params);
      documents.close(uri);
      scheduler.closed(uri);
      evidence.closed(uri);
      edited(uri);
      listener.closed(uri);
    }),
  );
}
