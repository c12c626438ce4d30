import { type Position, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { CitableReference } from '../../server/src/protocol-references';
import { withoutIcons } from './plain-text';
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
  return pickFrom(references, title);
}

/** The reference that is cited at a place; one of several, or of all where there is none, is chosen by the author. */
export async function referenceAt(
  server: Pick<ServerProcess, 'references'>,
  draft: TextDocument,
  { line, character }: Position,
  title: string,
): Promise<string | undefined> {
  const textDocument = { uri: draft.uri.toString() };
  const cited = await server.references({ textDocument, position: { line, character } });
  if (cited.length === 0) return pickReference(server, draft, title);
  return cited.length === 1 ? cited[0]?.key : pickFrom(cited, title);
}

async function pickFrom(references: readonly CitableReference[], title: string): Promise<string | undefined> {
  const items = references.map(
    ({ key, label, title: detail }): ReferenceItem => ({
      key,
      label: withoutIcons(label),
      description: withoutIcons(key),
      detail: withoutIcons(detail),
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
