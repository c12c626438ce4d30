import type { InitializeParams } from 'vscode-languageserver';
import { field } from '../core/fields';
import { isWithin } from '../core/sources/paths';
import { pathOfUri } from './file-uri';

/** The folders that the client has open. */
export interface Workspace {
  /** Their absolute paths, the first one first. */
  readonly folders: () => readonly string[];
  /** The innermost of them that a path lies in. */
  readonly folderOf: (path: string) => string | undefined;
  /** The same for a document by its URI; nothing for one that is nowhere on disk. */
  readonly folderOfUri: (uri: string) => string | undefined;
  /** Takes those that the client began with. */
  readonly begin: (params: InitializeParams) => void;
  /** Takes what a `workspace/didChangeWorkspaceFolders` says. */
  readonly change: (params: unknown) => void;
}

/** A workspace without folders. Folders that are not on disk are left out. */
export function createWorkspace(): Workspace {
  let folders: readonly string[] = [];
  const folderOf: Workspace['folderOf'] = (path) =>
    folders.filter((folder) => isWithin(folder, path)).toSorted((a, b) => b.length - a.length)[0];
  return {
    folders: () => folders,
    folderOf,
    folderOfUri: (uri) => {
      const path = pathOfUri(uri);
      return path === undefined ? undefined : folderOf(path);
    },
    begin: (params) => {
      // Clients that know no folders may still have one root.
      const { workspaceFolders, rootUri } = params;
      folders = pathsOf(workspaceFolders ?? [{ uri: rootUri }]);
    },
    change: (params) => {
      const event = field(params, 'event');
      const removed = pathsOf(field(event, 'removed'));
      const added = pathsOf(field(event, 'added'));
      folders = [...new Set([...folders.filter((folder) => !removed.includes(folder)), ...added])];
    },
  };
}

function pathsOf(folders: unknown): readonly string[] {
  if (!Array.isArray(folders)) return [];
  return folders.flatMap((folder: unknown) => {
    const uri = field(folder, 'uri');
    const path = typeof uri === 'string' ? pathOfUri(uri) : undefined;
    return path === undefined ? [] : [path];
  });
}
