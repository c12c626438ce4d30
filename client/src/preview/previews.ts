import { commands, Disposable, type TextDocument, workspace } from 'vscode';
import type { Preview } from '../../../server/src/protocol-preview';
import { isDraft } from '../languages';
import type { ServerProcess } from '../server-process';
import type { PreviewOfText } from './preview-text';

interface Kept {
  /** The text that it is of, its line breaks as the preview has them. */
  readonly text: string;
  readonly preview: Preview;
}

/** What the previews of drafts show, asked ahead: a preview is made at once, and cannot wait for the server. */
export interface Previews extends Disposable {
  readonly of: PreviewOfText;
}

/**
 * Keeps what the server answers on drafts that are being previewed. When an answer comes in that shows something else
 * than before, previews are made anew.
 */
export function createPreviews(server: Pick<ServerProcess, 'preview' | 'onChange'>): Previews {
  const kept = new Map<string, Kept>();
  const asked = new Set<TextDocument>();
  const ask = async (document: TextDocument): Promise<void> => {
    if (asked.has(document)) return;
    asked.add(document);
    const text = normalised(document.getText());
    const preview = await server.preview({ textDocument: { uri: document.uri.toString() } });
    asked.delete(document);
    // One that was overtaken is asked for again by the preview of the newer text.
    if (!preview || preview.version !== document.version) return;
    const uri = document.uri.toString();
    const before = kept.get(uri);
    kept.set(uri, { text, preview });
    if (before?.text === text && JSON.stringify(before.preview) === JSON.stringify(preview)) return;
    await commands.executeCommand('markdown.preview.refresh');
  };
  const askAgain = (): void => {
    for (const document of workspace.textDocuments) {
      if (kept.has(document.uri.toString())) void ask(document);
    }
  };
  const disposable = Disposable.from(
    server.onChange(askAgain),
    workspace.onDidCloseTextDocument(({ uri }) => kept.delete(uri.toString())),
  );
  return {
    of: (text) => {
      const document = workspace.textDocuments.find(
        (one) => isDraft(one) && normalised(one.getText()) === text,
      );
      if (!document) return undefined;
      const known = kept.get(document.uri.toString());
      const isCurrent = known?.text === text;
      if (!isCurrent) void ask(document);
      return known && { ...known.preview, isCurrent };
    },
    dispose: () => disposable.dispose(),
  };
}

function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
}
