import type { FoundText, TextFault } from '../evidence/found-text';
import type { EncodedText } from './encoded-text';
import type { FileInPlace } from './text-in-place';

/** A reference list as text or, where it is large, in UTF-8, or why there is none. */
export type FoundList = FoundText | { readonly encoded: EncodedText };

/** Files that may be read: those that lie, symbolic links followed, in the folders that these files were made for. */
export interface Files {
  /**
   * The text of the file at an absolute path. `name` is what messages call it. Never rejects: a file that is
   * missing, no text, too large or outside is a problem.
   */
  readonly read: (path: string, name: string) => Promise<FoundText>;
  /** The same for a reference list, of which a large one is left in UTF-8. Missing where none is. */
  readonly readList?: (path: string, name: string) => Promise<FoundList>;
  /** Whether there is something at an absolute path, readable or not. Never rejects. */
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * What tells the file as it is now from the file as it was, found out without reading it. `undefined` where there is
   * none. Never rejects.
   */
  readonly version: (path: string) => Promise<FileVersion | undefined>;
  /**
   * The file at an absolute path, to be read in parts, as long as it is the version with this `id`. Nothing where it is not, or is none to be
   * read. Never rejects. Missing where files can only be read as a whole.
   */
  readonly inPlace?: (path: string, version: string) => Promise<FileInPlace | undefined>;
  /**
   * Gives the text of the file at an absolute path to `take` piece by piece, however large it is. What `read` refuses
   * for other reasons is a problem, though `take` may have had a part by then. Never rejects.
   */
  readonly pieces: (
    path: string,
    name: string,
    take: (piece: string) => void,
  ) => Promise<TextFault | undefined>;
}

/** A version of a file. */
export interface FileVersion {
  /** Equal for two versions where they are the same, or where both were made within one step of the file system's clock. */
  readonly id: string;
  /** It is older than any such step: as long as `id` is the same, `read` gives the same. Else the file has to be read. */
  readonly isSettled: boolean;
}

/** What tells a file from what it was for certain; `undefined` where it has to be read to know. */
export async function settledVersion(
  { version }: Pick<Files, 'version'>,
  path: string,
): Promise<string | undefined> {
  const found = await version(path);
  return found?.isSettled ? found.id : undefined;
}

/** Reads a reference list as `files` can. Never rejects. */
export async function readList(
  files: Pick<Files, 'read' | 'readList'>,
  path: string,
  name: string,
): Promise<FoundList> {
  return files.readList ? files.readList(path, name) : files.read(path, name);
}

/** The files with those that `textOf` knows by their absolute path put in the place of what is on disk. */
export function withOpenFiles(files: Files, textOf: (path: string) => string | undefined): Files {
  return {
    ...files,
    read: async (path, name) => {
      const text = textOf(path);
      return text === undefined ? files.read(path, name) : { text };
    },
    readList: async (path, name) => {
      const text = textOf(path);
      return text === undefined ? readList(files, path, name) : { text };
    },
    exists: async (path) => textOf(path) !== undefined || files.exists(path),
    inPlace: async (path, version) =>
      textOf(path) === undefined ? files.inPlace?.(path, version) : undefined,
    // The text of an open document is at hand.
    version: async (path) => {
      const found = await files.version(path);
      return found && textOf(path) !== undefined ? { ...found, isSettled: false } : found;
    },
  };
}
