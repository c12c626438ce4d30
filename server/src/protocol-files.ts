/**
 * What Evidence Lens adds to the Language Server Protocol for files that a server cannot reach: the client reads them,
 * wherever its editor has them. Types only.
 */

/** Request: what there is at a URI. Parameters `FileParams`, result `FileStat`, or null for nothing that may be told of. */
export type FileStatMethod = 'evidenceLens/fileStat';

/** Request: the bytes of a file. Parameters `ReadFileParams`, result `ReadFile`. */
export type ReadFileMethod = 'evidenceLens/readFile';

/** Request: what lies directly in a folder. Parameters `FileParams`, result `FolderItem[]`, none where it cannot be read. */
export type ReadFolderMethod = 'evidenceLens/readFolder';

/** Request: the URI of the folder that the product is installed in. No parameters, result a string. */
export type ProductFolderMethod = 'evidenceLens/productFolder';

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  /** The most bytes that the file may have. */
  readonly most: number;
}

/** What something is. What a link leads to cannot be known everywhere, so links are told by themselves. */
export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileStat {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** When it was changed, in ms since 1970. */
  readonly modified: number;
}

export interface FolderItem {
  readonly name: string;
  readonly kind: FileKind;
}

/** Why a file is not read. */
export type ReadFault =
  | 'missing'
  | 'forbidden'
  | 'outside'
  | 'large'
  | 'folder'
  | 'link'
  | 'other'
  | 'failed';

/** The bytes, in Base64 where the connection carries text alone, or why there are none. */
export type ReadFile = { readonly bytes: Uint8Array | string } | { readonly fault: ReadFault };
