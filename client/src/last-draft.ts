import { type Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { activeDraft } from './languages';

/** The draft that the author works on, also while another document or a view has the focus. */
export interface Drafts extends Disposable {
  readonly last: () => TextDocument | undefined;
  /** Fires when it is another one. */
  readonly onChange: EventEmitter<void>['event'];
}

/** Keeps in mind which draft was active last, until it is closed. */
export function trackDrafts(): Drafts {
  const changes = new EventEmitter<void>();
  let last = activeDraft();
  const set = (draft: TextDocument | undefined): void => {
    if (draft === last) return;
    last = draft;
    changes.fire();
  };
  const activated = window.onDidChangeActiveTextEditor(() => set(activeDraft() ?? last));
  const closed = workspace.onDidCloseTextDocument((document) => {
    if (document === last) set(activeDraft());
  });
  return {
    last: () => last,
    onChange: changes.event,
    dispose: () => {
      for (const each of [activated, closed, changes]) each.dispose();
    },
  };
}
