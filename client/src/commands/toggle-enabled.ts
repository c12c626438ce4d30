import { commands, type Disposable } from 'vscode';
import { folderSettings } from '../folder-settings';
import type { Drafts } from '../last-draft';
import { tellBriefly } from '../tell';

export const TOGGLE_ENABLED = 'evidenceLens.toggleEnabled';

/** Evidence Lens: Turn On or Off in This Folder. Turns the setting `evidenceLens.enabled` for the folder of the draft. */
export function registerToggleEnabled(drafts: Pick<Drafts, 'last'>): Disposable {
  return commands.registerCommand(TOGGLE_ENABLED, async () => {
    const settings = folderSettings(drafts.last());
    const isOn = settings.get('enabled') !== false;
    if (!(await settings.set('enabled', !isOn))) return;
    tellBriefly(`Evidence Lens is ${isOn ? 'off' : 'on'} in this folder.`);
  });
}
