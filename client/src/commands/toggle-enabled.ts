import { commands, type Disposable, window } from 'vscode';
import { folderSettings } from '../folder-settings';
import type { Drafts } from '../last-draft';

export const TOGGLE_ENABLED = 'evidenceLens.toggleEnabled';

/** Evidence Lens: Turn On or Off in This Folder. Turns the setting `evidenceLens.enabled` for the folder of the draft. */
export function registerToggleEnabled(drafts: Pick<Drafts, 'last'>): Disposable {
  return commands.registerCommand(TOGGLE_ENABLED, async () => {
    const settings = folderSettings(drafts.last());
    const isOn = settings.get('enabled') !== false;
    if (!(await settings.set('enabled', !isOn))) return;
    window.setStatusBarMessage(`Evidence Lens is ${isOn ? 'off' : 'on'} in this folder.`, SHOWN_MS);
  });
}

const SHOWN_MS = 5000;
