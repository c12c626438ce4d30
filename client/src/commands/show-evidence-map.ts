import { commands, type Disposable, type Uri } from 'vscode';
import type { Drafts } from '../last-draft';
import type { ServerProcess } from '../server-process';
import { EvidenceMapPanel } from '../views/evidence-map/panel';

const SHOW_EVIDENCE_MAP = 'evidenceLens.showEvidenceMap';

/**
 * Evidence Lens: Show Evidence Map. Draws the base that the draft is held against that was worked on last, or else that of an
 * evidence file that is shown, or the one that is set; `dist` has the page's script.
 */
export function registerShowEvidenceMap(
  server: ServerProcess,
  drafts: Pick<Drafts, 'shown'>,
  dist: Uri,
): Disposable {
  const panel = new EvidenceMapPanel(server, dist);
  return commands.registerCommand(SHOW_EVIDENCE_MAP, () => panel.show(drafts.shown()?.uri));
}
