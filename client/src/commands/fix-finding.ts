import { commands, type Disposable } from 'vscode';
import { goToFirstFinding } from '../first-finding';
import type { Drafts } from '../last-draft';

const FIX_FINDING = 'evidenceLens.fixFinding';

/** Evidence Lens: Fix First Finding. Goes to what is reported first in the draft, and offers its quick fixes. */
export function registerFixFinding(drafts: Pick<Drafts, 'last'>): Disposable {
  return commands.registerCommand(FIX_FINDING, async () => {
    if (await goToFirstFinding(drafts)) await commands.executeCommand('editor.action.quickFix');
  });
}
