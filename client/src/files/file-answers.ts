import type {
  FileKind,
  FileParams,
  FileStat,
  FolderItem,
  ReadFault,
  ReadFile,
  ReadFileParams,
} from '../../../server/src/protocol-files';
import { isInside, type Place } from './inside';

/** What is used of the editor's file system, so that tests need no editor. */
export interface EditorFiles<U> {
  stat(uri: U): PromiseLike<{ readonly type: number; readonly size: number; readonly mtime: number }>;
  readFile(uri: U): PromiseLike<Uint8Array>;
  readDirectory(uri: U): PromiseLike<[string, number][]>;
}

/** What the server is answered when it asks for files. None of it rejects. */
export interface FileAnswers {
  readonly stat: (params: FileParams) => Promise<FileStat | null>;
  readonly read: (params: ReadFileParams) => Promise<ReadFile>;
  readonly entries: (params: FileParams) => Promise<readonly FolderItem[]>;
}

/** No file is read that is larger, in bytes, whatever the server asks for. */
const MOST = 256 * 1024 * 1024;

/** How bytes are put on their way: as they are, or as text where the connection carries nothing else. */
export type PackBytes = (bytes: Uint8Array) => Uint8Array | string;

/** Answers of what lies in the folders that `readable` gives at the time, and of nothing else. */
export function fileAnswers<U extends Place>(
  files: EditorFiles<U>,
  parse: (uri: string) => U,
  readable: () => readonly Place[],
  pack: PackBytes = (bytes) => bytes,
): FileAnswers {
  const find = (uri: string): U | undefined => {
    const place = parse(uri);
    return isInside(place, readable()) ? place : undefined;
  };
  const stat = async ({ uri }: FileParams): Promise<FileStat> => {
    const place = find(uri);
    if (!place) throw new Error('outside');
    const { type, size, mtime } = await files.stat(place);
    return { kind: kindOf(type), size, modified: mtime };
  };
  const read = async ({ uri, most }: ReadFileParams): Promise<ReadFile> => {
    const place = find(uri);
    if (!place) return { fault: 'outside' };
    const limit = Math.min(most, MOST);
    const { kind, size } = await stat({ uri });
    if (kind !== 'file') return { fault: kind };
    if (size > limit) return { fault: 'large' };
    const bytes = await files.readFile(place);
    return bytes.length > limit ? { fault: 'large' } : { bytes: pack(bytes) };
  };
  const entries = async ({ uri }: FileParams): Promise<readonly FolderItem[]> => {
    const place = find(uri);
    const found = place ? await files.readDirectory(place) : [];
    return found.map(([name, type]) => ({ name, kind: kindOf(type) }));
  };
  return {
    stat: (params) => stat(params).catch(() => null),
    read: (params) => read(params).catch((error: unknown) => ({ fault: faultOf(error) })),
    entries: (params) => entries(params).catch(() => []),
  };
}

/** The bits of `vscode.FileType`. */
const [FILE, FOLDER, LINK] = [1, 2, 64];

function kindOf(type: number): FileKind {
  if ((type & LINK) !== 0) return 'link';
  if ((type & FILE) !== 0) return 'file';
  return (type & FOLDER) !== 0 ? 'folder' : 'other';
}

/** The codes of `vscode.FileSystemError`. */
const FAULTS: Readonly<Record<string, ReadFault>> = {
  FileNotFound: 'missing',
  FileNotADirectory: 'missing',
  FileIsADirectory: 'folder',
  NoPermissions: 'forbidden',
};

function faultOf(error: unknown): ReadFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? 'failed';
}
