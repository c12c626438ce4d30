import { commands, Disposable, type TreeView, window } from 'vscode';
import type { EvidenceNode } from '../../../server/src/protocol-evidence';
import { registerClearEvidenceFilter } from '../commands/clear-evidence-filter';
import { registerFilterEvidence } from '../commands/filter-evidence';
import type { Drafts } from '../last-draft';
import type { ServerProcess } from '../server-process';
import { evidenceItem } from './evidence-item';
import { createLiveTree, type LiveTree } from './live-tree';

/** The view of all evidence in the activity bar, and of how the draft that was worked on last stands to it. */
export function createEvidenceView(
  server: ServerProcess,
  drafts: Pick<Drafts, 'shown' | 'onChange'>,
): Disposable {
  // What nobody sees need not be made; it is as soon as it is seen.
  const live = createLiveTree(server, drafts, () => view.visible);
  const view: TreeView<EvidenceNode> = window.createTreeView('evidenceLens.evidence', {
    treeDataProvider: {
      onDidChangeTreeData: live.onChange,
      getChildren: (node?: EvidenceNode) => [...(node ?? { children: live.tree().nodes }).children],
      getTreeItem: (node) => evidenceItem(node, live.tree().uri, live.filter()),
    },
    showCollapseAll: true,
  });
  const setFilter = (words: string): void => {
    live.setFilter(words);
    showFilter(view, live);
  };
  live.update();
  return Disposable.from(
    live,
    view,
    view.onDidChangeVisibility(live.update),
    live.onChange(() => showFilter(view, live)),
    registerFilterEvidence(live.filter, setFilter),
    registerClearEvidenceFilter(() => setFilter('')),
  );
}

/** Tells that not all is shown, and offers to show all again; where nothing is, the view's welcome does. */
function showFilter(view: TreeView<EvidenceNode>, { filter, tree }: Pick<LiveTree, 'filter' | 'tree'>): void {
  // The editor has no welcome beside a message.
  view.message = filter() === '' || tree().nodes.length === 0 ? '' : `Filter: ${filter()}`;
  void commands.executeCommand('setContext', 'evidenceLens.evidenceFiltered', filter() !== '');
}
