import { commands, type Disposable, Range, type TextDocument, type TextEditor, window } from 'vscode';
import type { EvidenceNode, EvidenceRecord } from '../../../server/src/protocol-evidence';
import type { EvidenceRequests } from '../evidence-requests';
import type { Drafts } from '../last-draft';
import { tellBriefly, tellError, tellInformation } from '../tell';

const CITE_RECORD = 'evidenceLens.citeRecord';

/** Evidence Lens: Cite at the Cursor. Cites a line of the evidence view where the cursor stands in the draft. */
export function registerCiteRecord(
  server: Pick<EvidenceRequests, 'citeRecord'>,
  drafts: Pick<Drafts, 'last'>,
): Disposable {
  return commands.registerCommand(CITE_RECORD, async (node?: EvidenceNode) => {
    const draft = drafts.last();
    if (!draft || !node?.record) {
      await tellInformation('Put the cursor into a draft first, where the citation is to stand.');
      return;
    }
    await cite(server, draft, node.record);
  });
}

async function cite(
  server: Pick<EvidenceRequests, 'citeRecord'>,
  draft: TextDocument,
  record: EvidenceRecord,
): Promise<void> {
  const editor = await editorOf(draft);
  const { line, character } = editor.selection.active;
  const textDocument = { uri: draft.uri.toString() };
  const edit = await server.citeRecord({ textDocument, position: { line, character }, record });
  if (!edit) {
    tellBriefly('It is cited there already.');
    return;
  }
  if (draft.version !== edit.version) {
    await tellInformation('The draft changed meanwhile, so nothing was cited: try again.');
    return;
  }
  const isDone = await editor.edit((change) => {
    for (const { range, newText } of edit.edits) {
      const { start, end } = range;
      change.replace(new Range(start.line, start.character, end.line, end.character), newText);
    }
  });
  if (!isDone) await tellError('The draft could not be changed.');
}

/** The editor of the draft with the focus, so that writing goes on behind the citation. */
async function editorOf(draft: TextDocument): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find(({ document }) => document === draft);
  const viewColumn = visible?.viewColumn;
  return window.showTextDocument(draft, viewColumn === undefined ? {} : { viewColumn });
}
