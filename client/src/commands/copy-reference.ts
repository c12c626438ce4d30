import { commands, type Disposable, env, type QuickPickItem, window } from 'vscode';
import type { ReferenceFormat } from '../../../server/src/protocol-references';
import { activeDraft } from '../languages';
import { referenceAt } from '../pick-reference';
import { withoutLinks } from '../plain-text';
import type { ServerProcess } from '../server-process';

const COPY_REFERENCE = 'evidenceLens.copyReference';

interface FormatItem extends QuickPickItem {
  readonly as: ReferenceFormat;
}

const FORMATS: readonly FormatItem[] = [
  { label: 'Formatted text', description: "in the draft's style", as: 'text' },
  { label: 'Markdown', description: "in the draft's style", as: 'markdown' },
  { label: 'BibTeX', as: 'bibtex' },
  { label: 'RIS', as: 'ris' },
  { label: 'CSL JSON', as: 'csl-json' },
];

/** Evidence Lens: Copy Reference As... Copies the reference that is cited at the cursor, or one that is chosen. */
export function registerCopyReference(
  server: Pick<ServerProcess, 'references' | 'formatReference'>,
): Disposable {
  return commands.registerCommand(COPY_REFERENCE, async () => {
    const draft = activeDraft();
    const position = window.activeTextEditor?.selection.active;
    if (!draft || !position) return;
    const key = await referenceAt(server, draft, position, 'Copy reference');
    const format =
      key === undefined ? undefined : await window.showQuickPick(FORMATS, { title: `Copy ${key} as` });
    if (key === undefined || !format) return;
    const textDocument = { uri: draft.uri.toString() };
    const answer = await server.formatReference({ textDocument, key, as: format.as });
    if ('refused' in answer) await window.showErrorMessage(withoutLinks(answer.refused));
    else await env.clipboard.writeText(answer.text);
  });
}
