import { commands, Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import { activeDraft } from '../languages';
import type { ServerProcess } from '../server-process';
import { tellInformation } from '../tell';

const EXPLAIN_READING = 'evidenceLens.explainReading';

/** The one document that readings are shown in, beside the draft; each replaces the one before. */
const READING = Uri.from({ scheme: 'evidence-lens', path: 'Reading' });

/** Evidence Lens: Explain Reading. Shows how the sentence at the cursor is read, and why it is reported or not. */
export function registerExplainReading(server: ServerProcess): Disposable {
  const changed = new EventEmitter<Uri>();
  let text = '';
  const provider = workspace.registerTextDocumentContentProvider(READING.scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  const command = commands.registerCommand(EXPLAIN_READING, async () => {
    const explained = await explainAtCursor(server);
    if (explained === undefined) {
      await tellInformation('Put the cursor into a sentence of a Markdown draft to see how it is read.');
      return;
    }
    text = explained;
    changed.fire(READING);
    const document = await workspace.openTextDocument(READING);
    await window.showTextDocument(document, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  });
  return Disposable.from(changed, provider, command);
}

async function explainAtCursor(server: ServerProcess): Promise<string | undefined> {
  const draft = activeDraft();
  const position = window.activeTextEditor?.selection.active;
  if (!draft || !position) return undefined;
  const { line, character } = position;
  const explained = await server.explain({
    textDocument: { uri: draft.uri.toString() },
    position: { line, character },
  });
  return explained?.text;
}
