import { commands, Disposable, type TreeView, window } from 'vscode';
import type { EvidenceNode } from '../../../server/src/protocol-evidence';
import { registerClearEvidenceFilter } from '../commands/clear-evidence-filter';
import { registerFilterEvidence } from '../commands/filter-evidence';
import type { Drafts } from '../last-draft';
import type { ServerProcess } from '../server-process';
import { evidenceItem } from './evidence-item';
import { createLiveTree } from './live-tree';

/** The view of all evidence in the activity bar, and of how the draft that was worked on last stands to it. */
export function createEvidenceView(
  server: Pick<ServerProcess, 'evidenceTree' | 'onChange'>,
  drafts: Pick<Drafts, 'shown' | 'onChange'>,
): Disposable {
  // What nobody sees need not be made; it is as soon as it is seen.
  const live = createLiveTree(server, drafts, () => view.visible);
  const view: TreeView<EvidenceNode> = window.createTreeView('evidenceLens.evidence', {
    treeDataProvider: {
      onDidChangeTreeData: live.onChange,
      getChildren: (node?: EvidenceNode) => [...(node ?? { children: live.tree().nodes }).children],
      getTreeItem: (node) => evidenceItem(node, live.tree().uri),
    },
    showCollapseAll: true,
  });
  const setFilter = (words: string): void => {
    live.setFilter(words);
    showFilter(view, live.filter());
  };
  live.update();
  return Disposable.from(
    live,
    view,
    view.onDidChangeVisibility(live.update),
    registerFilterEvidence(live.filter, setFilter),
    registerClearEvidenceFilter(() => setFilter('')),
  );
}

/** Tells that not all is shown, and offers to show all again. */
function showFilter(view: TreeView<EvidenceNode>, filter: string): void {
  if (filter === '') delete view.message;
  else view.message = `Only what holds: ${filter}`;
  void commands.executeCommand('setContext', 'evidenceLens.evidenceFiltered', filter !== '');
}
