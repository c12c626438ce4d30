import { commands, type Disposable, type Uri } from 'vscode';
import { activeDraft } from '../languages';
import type { ServerProcess } from '../server-process';
import { tellInformation } from '../tell';
import { EvidenceMapPanel } from '../views/evidence-map/panel';

const SHOW_EVIDENCE_MAP = 'evidenceLens.showEvidenceMap';

/** Evidence Lens: Show Evidence Map. Draws the base that the active draft is held against; `dist` has the page's script. */
export function registerShowEvidenceMap(server: ServerProcess, dist: Uri): Disposable {
  const panel = new EvidenceMapPanel(server, dist);
  return commands.registerCommand(SHOW_EVIDENCE_MAP, async () => {
    const draft = activeDraft();
    if (draft) await panel.show(draft.uri);
    else await tellInformation('Open a Markdown draft to see the map of its evidence base.');
  });
}
