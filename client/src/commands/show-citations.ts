import { commands, type Disposable, type Location, Position, Uri } from 'vscode';

const SHOW_CITATIONS = 'evidenceLens.showCitations';

/**
 * What a click on `Cited 3 times in 2 files` does: the editor's own list of references. The server names the document
 * and the place of the key in it.
 */
export function registerShowCitations(): Disposable {
  return commands.registerCommand(SHOW_CITATIONS, async (document: unknown, place: unknown) => {
    const position = positionOf(place);
    if (typeof document !== 'string' || !position) return;
    const uri = Uri.parse(document, true);
    const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, position);
    await commands.executeCommand('editor.action.showReferences', uri, position, found);
  });
}

function positionOf(place: unknown): Position | undefined {
  if (typeof place !== 'object' || place === null || !('line' in place) || !('character' in place)) {
    return undefined;
  }
  const { line, character } = place;
  return typeof line === 'number' && typeof character === 'number'
    ? new Position(line, character)
    : undefined;
}
