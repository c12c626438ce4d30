import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { activeDraft } from '../languages';
import { pictureOf } from '../picture';
import { withoutIcons } from '../plain-text';
import type { ServerProcess } from '../server-process';
import { type StatusLine, statusLines, type Tone } from '../status-text';
import { OPEN_BASE } from './open-base';
import { RESTART_SERVER } from './restart-server';
import { SHOW_OUTPUT } from './show-output';
import { SWITCH_BASE } from './switch-base';
import { TOGGLE_ENABLED } from './toggle-enabled';
import { VALIDATE_BASE } from './validate-base';

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

/** Where the lines lead that are about something that can be gone to. */
const LEADS: Readonly<Record<NonNullable<StatusLine['about']>, string>> = {
  base: OPEN_BASE,
  'base-problems': VALIDATE_BASE,
  findings: 'workbench.actions.view.problems',
};

function actions(isOff: boolean): readonly StatusItem[] {
  return [
    { label: '', kind: QuickPickItemKind.Separator },
    { label: '$(book) Show Evidence', command: 'evidenceLens.evidence.focus' },
    { label: '$(graph-scatter) Show Evidence Map', command: 'evidenceLens.showEvidenceMap' },
    { label: '$(arrow-swap) Switch Evidence Base...', command: SWITCH_BASE },
    { label: '$(go-to-file) Open Evidence Base', command: OPEN_BASE },
    {
      label: isOff ? '$(circle) Turn On in This Folder' : '$(circle-slash) Turn Off in This Folder',
      command: TOGGLE_ENABLED,
    },
    { label: '$(refresh) Restart Language Server', command: RESTART_SERVER },
    { label: '$(output) Show Output', command: SHOW_OUTPUT },
  ];
}

/** Evidence Lens: Show Status. Tells in plain sentences what is checked against what, and why nothing is reported. */
export function registerShowStatus(server: ServerProcess): Disposable {
  return commands.registerCommand(SHOW_STATUS, async () => {
    const picture = await pictureOf(server, activeDraft());
    const told = statusLines(picture).map(
      ({ tone, text, about }): StatusItem => ({
        label: `${ICONS[tone]} ${withoutIcons(text)}`,
        ...(about && { command: LEADS[about] }),
      }),
    );
    const isOff = picture.status?.document?.quiet === 'turned-off';
    const chosen = await window.showQuickPick([...told, ...actions(isOff)], { title: 'Evidence Lens' });
    if (chosen?.command !== undefined) await commands.executeCommand(chosen.command);
  });
}
