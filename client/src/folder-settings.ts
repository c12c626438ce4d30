import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { tellError } from './tell';

/** The settings of Evidence Lens as they hold where a draft is, and are to be changed there. */
export interface FolderSettings {
  readonly get: (name: string) => unknown;
  /** Sets one for the draft's folder, or everywhere where no folder is open. Tells when that is not possible. */
  readonly set: (name: string, value: unknown) => Promise<boolean>;
}

/** Those of a draft; one that was never saved belongs to the first folder, where the editor offers to save it. */
export function folderSettings(draft: Pick<TextDocument, 'uri'> | undefined): FolderSettings {
  const own = draft && workspace.getWorkspaceFolder(draft.uri);
  const folder = own ?? workspace.workspaceFolders?.[0];
  const settings = workspace.getConfiguration('evidenceLens', folder?.uri);
  const target = folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  return {
    get: (name) => settings.get(name),
    set: async (name, value) => {
      try {
        await settings.update(name, value, target);
        return true;
      } catch {
        await tellError(`The setting evidenceLens.${name} could not be written.`);
        return false;
      }
    },
  };
}
