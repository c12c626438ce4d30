import { commands, type Disposable, Uri, window, workspace } from 'vscode';

const OPEN_EXAMPLE = 'evidenceLens.openExample';

/**
 * Evidence Lens: Open Example Draft. Opens a copy of the example in the extension's folder, as a document that was never
 * saved, so that whatever is done to it, the next one is as it was.
 */
export function registerOpenExample(extension: Uri): Disposable {
  return commands.registerCommand(OPEN_EXAMPLE, async () => {
    const file = Uri.joinPath(extension, 'walkthrough', 'example.md');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(document);
  });
}
