import { decodeTextInPieces } from '../bytes/decode-text';
import { FILE_FAULTS, unreadableFor } from '../core/evidence/file-faults';
import { isList, MAX_FILE_SIZE, MAX_LIST_SIZE, tooLarge } from '../core/evidence/file-size';
import type { FoundText, TextFault } from '../core/evidence/found-text';
import type { Files } from '../core/sources/files';
import { isWithin } from '../core/sources/paths';
import { uriOfPath } from '../lsp/file-uri';
import type { ReadFault } from '../protocol-files';
import type { RemoteClient } from './client';

/** What files are read with where there is no disk. */
export interface Remote {
  readonly client: RemoteClient;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  /** The time, in ms since 1970. */
  readonly now: () => number;
}

/**
 * The files below some folders, as the client reads them; it sees to it that they are in the workspace. Links are not
 * followed, as it cannot be known everywhere where they lead.
 */
export function clientFiles(remote: Remote, roots: readonly string[]): Files {
  const { client } = remote;
  const read = async (path: string, name: string, most: number): Promise<FoundText> => {
    if (!roots.some((root) => isWithin(root, path))) return { problem: faultOf('outside', name, most) };
    const found = await client.read({ uri: uriOfPath(path), most });
    if ('fault' in found) return { problem: faultOf(found.fault, name, most) };
    return decodeTextInPieces(found.bytes, remote.pause);
  };
  const stat = (path: string) => client.stat({ uri: uriOfPath(path) });
  return {
    read: (path, name) => read(path, name, isList(name) ? MAX_LIST_SIZE : MAX_FILE_SIZE),
    // An editor gives files whole, so there is a limit here.
    pieces: async (path, name, take) => {
      const found = await read(path, name, MAX_LIST_SIZE);
      if ('problem' in found) return found.problem;
      take(found.text);
      return undefined;
    },
    exists: async (path) => (await stat(path)) !== undefined,
    version: async (path) => {
      const found = await stat(path);
      if (!found) return undefined;
      // One that was changed just now may change again in the same step of its clock; some say no time at all.
      const isSettled = found.modified > 0 && remote.now() - found.modified > SETTLED_MS;
      return { id: `${found.size} ${found.modified}`, isSettled };
    },
  };
}

/** The longest step of a file system's clock that is known of (FAT). */
const SETTLED_MS = 2000;

function faultOf(fault: ReadFault, name: string, most: number): TextFault {
  switch (fault) {
    case 'large':
      return { message: tooLarge(most), line: 0, character: 0 };
    case 'failed':
      return { message: unreadableFor(name, 'the editor does not give it') };
    case 'other':
      return { message: FILE_FAULTS.noFile(name) };
    default:
      return { message: FILE_FAULTS[fault](name) };
  }
}
