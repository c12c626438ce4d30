import type {
  FileParams,
  FileStat,
  FileStatMethod,
  FolderItem,
  ProductFolderMethod,
  ReadFile,
  ReadFileMethod,
  ReadFileParams,
  ReadFolderMethod,
} from '../protocol-files';

/** Sends a request to the client, as a connection does. */
export type Ask = <R>(method: string, params: object) => Promise<R>;

/** The bytes of a file, or why there are none. */
export type RemoteBytes = { readonly bytes: Uint8Array } | Extract<ReadFile, { fault: unknown }>;

/** What a client does for a server that cannot reach files itself. None of it rejects. */
export interface RemoteClient {
  /** What there is at a URI, if anything. */
  readonly stat: (params: FileParams) => Promise<FileStat | undefined>;
  readonly read: (params: ReadFileParams) => Promise<RemoteBytes>;
  readonly entries: (params: FileParams) => Promise<readonly FolderItem[]>;
  /** The URI of the folder that the product is installed in. */
  readonly productFolder: () => Promise<string | undefined>;
}

const STAT: FileStatMethod = 'evidenceLens/fileStat';
const READ: ReadFileMethod = 'evidenceLens/readFile';
const ENTRIES: ReadFolderMethod = 'evidenceLens/readFolder';
const PRODUCT: ProductFolderMethod = 'evidenceLens/productFolder';

const FAILED: RemoteBytes = { fault: 'failed' };

/** The client at the other end of a connection; a request that fails is answered as if there were nothing. */
export function remoteClient(ask: Ask): RemoteClient {
  const askOr = <R>(method: string, params: object, otherwise: R): Promise<R> =>
    ask<R | null>(method, params).then(
      (answer) => answer ?? otherwise,
      () => otherwise,
    );
  return {
    stat: (params) => askOr<FileStat | undefined>(STAT, params, undefined),
    read: async (params) => {
      const found = await askOr<ReadFile>(READ, params, FAILED);
      return 'fault' in found ? found : received(found.bytes);
    },
    entries: (params) => askOr<readonly FolderItem[]>(ENTRIES, params, []),
    productFolder: () => askOr<string | undefined>(PRODUCT, {}, undefined),
  };
}

/** What came of bytes on their way: not every connection carries them. */
function received(bytes: Uint8Array | string): RemoteBytes {
  if (typeof bytes !== 'string') return ArrayBuffer.isView(bytes) ? { bytes } : FAILED;
  try {
    return { bytes: Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)) };
  } catch {
    return FAILED;
  }
}
