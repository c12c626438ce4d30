import { type Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { activeDraft, isEvidenceFile } from './languages';
import { shownInTabs } from './shown-in-tabs';

/** The draft that the author works on, also while another document or a view has the focus. */
export interface Drafts extends Disposable {
  readonly last: () => TextDocument | undefined;
  /** That draft, or where there is none a file of a base or a reference list, which tells what base is meant. */
  readonly shown: () => TextDocument | undefined;
  /** Fires when one of them is another one. */
  readonly onChange: EventEmitter<void>['event'];
}

/** Keeps in mind which draft was active last, as long as a tab shows it: the editor may keep its document for longer. */
export function trackDrafts(): Drafts {
  const changes = new EventEmitter<void>();
  let last = activeDraft();
  let shown = last ?? shownEvidenceFile();
  const look = (): void => {
    const before = [last, shown];
    last = activeDraft() ?? (last && isShown(last) ? last : undefined);
    shown = last ?? shownEvidenceFile();
    if (before[0] !== last || before[1] !== shown) changes.fire();
  };
  const follows = [
    window.onDidChangeActiveTextEditor(look),
    window.tabGroups.onDidChangeTabs(look),
    workspace.onDidCloseTextDocument(look),
  ];
  return {
    last: () => last,
    shown: () => shown,
    onChange: changes.event,
    dispose: () => {
      for (const each of [...follows, changes]) each.dispose();
    },
  };
}

function isShown({ isClosed, uri }: TextDocument): boolean {
  return !isClosed && shownInTabs().has(uri.toString());
}

/** That in the active editor, or else in any tab. */
function shownEvidenceFile(): TextDocument | undefined {
  const inTabs = shownInTabs();
  const files = workspace.textDocuments.filter(
    (document) => inTabs.has(document.uri.toString()) && isEvidenceFile(document),
  );
  return files.find((document) => document === window.activeTextEditor?.document) ?? files[0];
}
