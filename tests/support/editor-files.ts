import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { type FileAnswers, fileAnswers } from '../../client/src/files/file-answers';
import type { Place } from '../../client/src/files/inside';
import type { Files } from '../../server/src/core/sources/files';
import { pathOfUri, uriOfPath } from '../../server/src/lsp/file-uri';
import { diskFiles } from '../../server/src/node/disk-files';
import { clientFiles, type Remote } from '../../server/src/remote/client-files';

/** The errors of `vscode.FileSystemError` for those of the system. */
const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'FileNotFound',
  ENOTDIR: 'FileNotFound',
  EACCES: 'NoPermissions',
  EISDIR: 'FileIsADirectory',
};

/** A URI as the editor parses it: its parts, decoded. */
export function placeOf(uri: string): Place {
  const [, scheme = '', authority = '', path = ''] = /^([^:]+):(?:\/\/([^/]*))?(.*)$/.exec(uri) ?? [];
  return { scheme, authority, path: decodeURIComponent(path) };
}

/** The client's answers on what lies in a folder on disk, which is the workspace. */
function answersOn(folder: string): FileAnswers {
  return fileAnswers(EDITOR, placeOf, () => [placeOf(`file://${folder}`)]);
}

/** The disk as an editor shows it to its extensions. */
const EDITOR = {
  stat: (place: Place) =>
    told(async () => {
      const { size, mtimeMs } = await stat(onDisk(place));
      return { type: await typeOf(onDisk(place)), size, mtime: mtimeMs };
    }),
  readFile: (place: Place) => told(() => readFile(onDisk(place))),
  readDirectory: (place: Place) =>
    told(async () => {
      const names = await readdir(onDisk(place));
      const entries = names.map(async (name): Promise<[string, number]> => {
        return [name, await typeOf(`${onDisk(place)}/${name}`)];
      });
      return Promise.all(entries);
    }),
};

function onDisk({ path }: Place): string {
  return pathOfUri(`file://${encodeURI(path)}`) ?? '';
}

async function typeOf(path: string): Promise<number> {
  const [own, target] = [await lstat(path), await stat(path)];
  const type = target.isFile() ? 1 : target.isDirectory() ? 2 : 0;
  return own.isSymbolicLink() ? type + 64 : type;
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw Object.assign(new Error('The file system refused.'), { code: CODES[code] ?? 'Unknown' });
  }
}

/** What a server reads the folder with, by way of a client whose workspace it is; the product is in it, too. */
export function remoteOn(folder: string, workspace = folder): Remote {
  const { stat: statOf, read, entries } = answersOn(workspace);
  return {
    client: {
      stat: async (params) => (await statOf(params)) ?? undefined,
      read: async (params) => {
        const found = await read(params);
        if ('fault' in found) return found;
        return typeof found.bytes === 'string' ? { fault: 'failed' } : { bytes: found.bytes };
      },
      entries,
      productFolder: async () => uriOfPath(folder),
    },
    pause: () => setImmediate(undefined),
    now: Date.now,
  };
}

/** Each way that files on disk are read in: what makes the files below some folders, of a workspace. */
export const FILE_WORLDS: readonly [string, (workspace: string, roots: readonly string[]) => Files][] = [
  ['by Node', (_, roots) => diskFiles(roots)],
  ['by way of the editor', (workspace, roots) => clientFiles(remoteOn(workspace), roots)],
];
