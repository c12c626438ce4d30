import { commands, type Disposable, Uri, window } from 'vscode';
import type { Drafts } from '../last-draft';
import { settledPictureOf } from '../picture';
import type { ServerProcess } from '../server-process';
import { tellInformation } from '../tell';

export const OPEN_BASE = 'evidenceLens.openBase';

/** Evidence Lens: Open Evidence Base. Shows the manifest of the base that the draft is held against. */
export function registerOpenBase(server: ServerProcess, drafts: Pick<Drafts, 'last'>): Disposable {
  return commands.registerCommand(OPEN_BASE, async () => {
    const { status } = await settledPictureOf(server, drafts.last());
    if (status?.base.state === 'ready') await window.showTextDocument(Uri.parse(status.base.manifest));
    else await tellInformation('There is no evidence base to open at the moment.');
  });
}
