import {
  commands,
  type Disposable,
  RelativePattern,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { type BaseChoice, baseChoices, overruled } from '../base-choices';
import { folderSettings } from '../folder-settings';
import type { Drafts } from '../last-draft';
import { settledPictureOf } from '../picture';
import { withoutIcons } from '../plain-text';
import type { ServerProcess } from '../server-process';
import { tellInformation } from '../tell';

export const SWITCH_BASE = 'evidenceLens.switchBase';

/** Evidence Lens: Switch Evidence Base... Sets `evidenceLens.base` for the folder of the draft. */
export function registerSwitchBase(server: ServerProcess, drafts: Pick<Drafts, 'last'>): Disposable {
  return commands.registerCommand(SWITCH_BASE, async () => {
    const draft = drafts.last();
    const settings = folderSettings(draft);
    const set = settings.get('base');
    const chosen = await choose(draft, typeof set === 'string' ? set : '');
    if (!chosen || !(await settings.set('base', chosen.value)) || chosen.value === undefined) return;
    const { status } = await settledPictureOf(server, draft);
    const why = draft && status?.base.state === 'ready' ? overruled(status.base.found.why) : undefined;
    if (why !== undefined) await tellInformation(why);
  });
}

/** More bases than anybody chooses from. */
const MOST = 200;

/** How long the search may take, in ms: in a workspace that the editor cannot search it waits for ever. */
const PATIENCE = 5000;

function manifestsIn(folder: WorkspaceFolder): Thenable<readonly Uri[]> {
  return workspace.findFiles(new RelativePattern(folder, '**/evidence.yaml'), '**/node_modules/**', MOST);
}

async function inTime(search: Thenable<readonly Uri[]>): Promise<readonly Uri[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly Uri[]>((resolve) => {
    timer = setTimeout(() => resolve([]), PATIENCE);
  });
  const found = await Promise.race([search, late]);
  clearTimeout(timer);
  return found;
}

async function choose(draft: TextDocument | undefined, current: string): Promise<BaseChoice | undefined> {
  const own = draft && workspace.getWorkspaceFolder(draft.uri);
  const folder = own ?? workspace.workspaceFolders?.[0];
  const found = folder ? await inTime(manifestsIn(folder)) : [];
  const paths = found.map((uri) => uri.path.slice((folder?.uri.path ?? '').replace(/\/$/, '').length + 1));
  const choices = baseChoices(paths, current).map((choice) => ({
    ...choice,
    label: withoutIcons(choice.label),
  }));
  return window.showQuickPick(choices, { title: 'Evidence base of drafts that have no other' });
}
