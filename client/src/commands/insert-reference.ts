import { commands, type Disposable, window } from 'vscode';
import { activeDraft } from '../languages';
import { pickReference } from '../pick-reference';
import { withoutLinks } from '../plain-text';
import type { ServerProcess } from '../server-process';

const INSERT_REFERENCE = 'evidenceLens.insertReference';

/** Evidence Lens: Insert Formatted Reference. Writes a reference that is chosen at the cursor, as the draft's style has it. */
export function registerInsertReference(
  server: Pick<ServerProcess, 'references' | 'formatReference'>,
): Disposable {
  return commands.registerCommand(INSERT_REFERENCE, async () => {
    const draft = activeDraft();
    const editor = window.activeTextEditor;
    if (!draft || !editor) return;
    const key = await pickReference(server, draft, 'Insert formatted reference');
    if (key === undefined) return;
    const formatted = await server.formatReference({ textDocument: { uri: draft.uri.toString() }, key });
    if ('refused' in formatted) {
      await window.showErrorMessage(withoutLinks(formatted.refused));
      return;
    }
    await editor.edit((edit) => {
      for (const selection of editor.selections) edit.replace(selection, formatted.text);
    });
  });
}
