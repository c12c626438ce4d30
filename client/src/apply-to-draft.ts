import { commands, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { DraftEdit } from '../../server/src/protocol-references';
import { draftNeeded } from './draft-needed';
import { tellBriefly, tellError, tellInformation, tellWarning } from './tell';
import { withProgress } from './with-progress';

/**
 * Asks for a change of the active draft and makes it, in one step that the editor can undo. Tells what was done and left
 * out, or why nothing was.
 */
export async function applyToDraft(
  ask: (params: { textDocument: { uri: string } }) => Promise<DraftEdit>,
): Promise<void> {
  const draft = await draftNeeded();
  if (!draft) return;
  const textDocument = { uri: draft.uri.toString() };
  const answer = await withProgress('Reading the draft and its references', () => ask({ textDocument }));
  if (!answer) return;
  if ('refused' in answer) await tellError(answer.refused);
  else await apply(draft, answer);
}

async function apply(draft: TextDocument, answer: Exclude<DraftEdit, { refused: string }>): Promise<void> {
  if (draft.version !== answer.version) {
    await tellInformation('The draft changed meanwhile, so nothing was done: try again.');
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of answer.edits) {
    const { start, end } = range;
    edit.replace(draft.uri, new Range(start.line, start.character, end.line, end.character), newText);
  }
  if (answer.edits.length > 0 && !(await workspace.applyEdit(edit))) {
    await tellError('The draft could not be changed.');
    return;
  }
  if (answer.notes.length > 0) await tellNotes([answer.done, ...answer.notes].join(' '));
  else tellBriefly(answer.done);
}

const SHOW = 'Show Problems';

/** The editor shows all of a long message only where it has a button. */
async function tellNotes(told: string): Promise<void> {
  if ((await tellWarning(told, SHOW)) === SHOW) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}
