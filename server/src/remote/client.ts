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

/** What a client does for a server without a disk. None of it rejects. */
export interface RemoteClient {
  /** What there is at a URI, if anything. */
  readonly stat: (params: FileParams) => Promise<FileStat | undefined>;
  readonly read: (params: ReadFileParams) => Promise<ReadFile>;
  readonly entries: (params: FileParams) => Promise<readonly FolderItem[]>;
  /** The URI of the folder that the product is installed in. */
  readonly productFolder: () => Promise<string | undefined>;
}

const STAT: FileStatMethod = 'evidenceLens/fileStat';
const READ: ReadFileMethod = 'evidenceLens/readFile';
const ENTRIES: ReadFolderMethod = 'evidenceLens/readFolder';
const PRODUCT: ProductFolderMethod = 'evidenceLens/productFolder';

const FAILED: ReadFile = { fault: 'failed' };

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
      // Not every connection carries bytes.
      return 'fault' in found || ArrayBuffer.isView(found.bytes) ? found : FAILED;
    },
    entries: (params) => askOr<readonly FolderItem[]>(ENTRIES, params, []),
    productFolder: () => askOr<string | undefined>(PRODUCT, {}, undefined),
  };
}
