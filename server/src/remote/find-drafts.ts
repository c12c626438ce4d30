import { type FolderEntry, findDraftsIn } from '../core/sources/find-drafts';
import { uriOfPath } from '../lsp/file-uri';
import type { RemoteClient } from './client';

/** Each folder takes a request, and maybe one over the network. */
const MOST = { drafts: 2_000, folders: 2_000 } as const;

/** The drafts below some folders, by absolute paths, as the client finds them. Links are not followed. Never rejects. */
export function clientDrafts({ entries }: RemoteClient) {
  const entriesOf = async (folder: string): Promise<readonly FolderEntry[]> =>
    (await entries({ uri: uriOfPath(folder) })).flatMap(({ name, kind }) =>
      kind === 'file' || kind === 'folder' ? [{ name, kind }] : [],
    );
  return (folders: readonly string[]) => findDraftsIn(folders, entriesOf, MOST);
}
