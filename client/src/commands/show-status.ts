import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { activeDraft } from '../languages';
import { pictureOf } from '../picture';
import { withoutIcons } from '../plain-text';
import type { ServerProcess } from '../server-process';
import { statusLines, type Tone } from '../status-text';
import { RESTART_SERVER } from './restart-server';
import { SHOW_OUTPUT } from './show-output';

export const SHOW_STATUS = 'evidenceLens.showStatus';

const ICONS: Readonly<Record<Tone, string>> = {
  busy: '$(loading~spin)',
  fine: '$(info)',
  warning: '$(warning)',
  error: '$(error)',
};

interface StatusItem extends QuickPickItem {
  /** The command that choosing the item runs; lines that only tell something have none. */
  readonly command?: string;
}

const ACTIONS: readonly StatusItem[] = [
  { label: '', kind: QuickPickItemKind.Separator },
  { label: '$(refresh) Restart Language Server', command: RESTART_SERVER },
  { label: '$(output) Show Output', command: SHOW_OUTPUT },
];

/** Evidence Lens: Show Status. Tells in plain sentences what is checked against what, and why nothing is reported. */
export function registerShowStatus(server: ServerProcess): Disposable {
  return commands.registerCommand(SHOW_STATUS, async () => {
    const picture = await pictureOf(server, activeDraft());
    const told = statusLines(picture).map(
      ({ tone, text }): StatusItem => ({ label: `${ICONS[tone]} ${withoutIcons(text)}` }),
    );
    const chosen = await window.showQuickPick([...told, ...ACTIONS], { title: 'Evidence Lens' });
    if (chosen?.command !== undefined) await commands.executeCommand(chosen.command);
  });
}
