import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  FileParams,
  FileStatMethod,
  ProductFolderMethod,
  ReadFile,
  ReadFileMethod,
  ReadFileParams,
  ReadFolderMethod,
} from '../../../server/src/protocol-files';
import { fileAnswers, type PackBytes } from './file-answers';

const STAT: FileStatMethod = 'evidenceLens/fileStat';
const READ: ReadFileMethod = 'evidenceLens/readFile';
const ENTRIES: ReadFolderMethod = 'evidenceLens/readFolder';
const PRODUCT: ProductFolderMethod = 'evidenceLens/productFolder';

/**
 * Reads for a server what it cannot reach itself: what is in the folders of the workspace, and what comes with the
 * extension, whose folder is `product`. `pack` puts bytes on their way.
 */
export function answerFileRequests(
  client: Pick<BaseLanguageClient, 'onRequest'>,
  product: Uri,
  pack?: PackBytes,
): Disposable {
  const own = ['data', 'dist/base'].map((folder) => Uri.joinPath(product, folder));
  const readable = (): readonly Uri[] => [
    ...own,
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri),
  ];
  const { stat, read, entries } = fileAnswers(workspace.fs, (uri) => Uri.parse(uri, true), readable, pack);
  return Disposable.from(
    client.onRequest(STAT, (params: FileParams) => stat(params)),
    client.onRequest<ReadFile, never>(READ, (params: ReadFileParams) => read(params)),
    client.onRequest(ENTRIES, (params: FileParams) => entries(params)),
    client.onRequest(PRODUCT, () => product.toString()),
  );
}
