import { type QuickPickItem, type TextDocument, window } from 'vscode';
import type { ServerProcess } from './server-process';

interface ReferenceItem extends QuickPickItem {
  readonly key: string;
}

/** Lets the author choose one of the references that a draft can cite; gives its key, nothing when dismissed. */
export async function pickReference(
  server: Pick<ServerProcess, 'references'>,
  draft: TextDocument,
  title: string,
): Promise<string | undefined> {
  const references = await server.references({ textDocument: { uri: draft.uri.toString() } });
  const items = references.map(
    ({ key, label, title: detail }): ReferenceItem => ({
      key,
      label: harmless(label),
      description: harmless(key),
      detail: harmless(detail),
    }),
  );
  const chosen = await window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
    placeHolder: 'Author, year, key or a word of the title',
  });
  return chosen?.key;
}

/** Text of a library brings no icons of its own. */
function harmless(text: string): string {
  return text.replaceAll('$(', '$ (');
}
