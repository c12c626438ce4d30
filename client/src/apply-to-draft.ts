import { Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { DraftEdit } from '../../server/src/protocol-references';
import { activeDraft } from './languages';
import { withoutLinks } from './plain-text';

/**
 * Asks for a change of the active draft and makes it, in one step that the editor can undo. Tells what was done and left
 * out, or why nothing was.
 */
export async function applyToDraft(
  ask: (params: { textDocument: { uri: string } }) => Promise<DraftEdit>,
): Promise<void> {
  const draft = activeDraft();
  if (!draft) {
    await window.showInformationMessage('Open a draft first: a Markdown, Quarto or R Markdown file.');
    return;
  }
  const answer = await ask({ textDocument: { uri: draft.uri.toString() } });
  if ('refused' in answer) await window.showErrorMessage(withoutLinks(answer.refused));
  else await apply(draft, answer);
}

async function apply(draft: TextDocument, answer: Exclude<DraftEdit, { refused: string }>): Promise<void> {
  if (draft.version !== answer.version) {
    await window.showInformationMessage('The draft changed meanwhile, so nothing was done: try again.');
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of answer.edits) {
    const { start, end } = range;
    edit.replace(draft.uri, new Range(start.line, start.character, end.line, end.character), newText);
  }
  if (answer.edits.length > 0 && !(await workspace.applyEdit(edit))) {
    await window.showErrorMessage('The draft could not be changed.');
    return;
  }
  if (answer.notes.length > 0)
    await window.showWarningMessage(withoutLinks([answer.done, ...answer.notes].join(' ')));
  else window.setStatusBarMessage(answer.done, SHOWN_MS);
}

const SHOWN_MS = 5000;
