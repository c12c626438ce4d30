import { commands, type Disposable } from 'vscode';
import { goToFirstFinding } from '../first-finding';
import type { Drafts } from '../last-draft';

const SHOW_FINDING = 'evidenceLens.showFinding';

/** Evidence Lens: Show First Finding. Goes to what is reported first in the draft, and shows its card. */
export function registerShowFinding(drafts: Pick<Drafts, 'last'>): Disposable {
  return commands.registerCommand(SHOW_FINDING, async () => {
    if (await goToFirstFinding(drafts)) await commands.executeCommand('editor.action.showHover');
  });
}
