import { commands, type Disposable } from 'vscode';

const CLEAR_EVIDENCE_FILTER = 'evidenceLens.clearEvidenceFilter';

/** Evidence Lens: Clear Evidence Filter. */
export function registerClearEvidenceFilter(clear: () => void): Disposable {
  return commands.registerCommand(CLEAR_EVIDENCE_FILTER, clear);
}
