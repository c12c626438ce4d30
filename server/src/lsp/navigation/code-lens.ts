import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest } from 'vscode-languageserver';
import { mayCiteByNumber } from '../../core/navigation/numbered';
import { isOwnList } from '../../core/navigation/own-list';
import type { Citation } from '../../core/text/citations';
import type { EditedFile } from '../base-files/edited-base';
import { uriOf } from '../params';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import type { DraftReader } from './draft-reader';

/** The command of a client that shows where a reference is cited. */
const SHOW_CITATIONS = 'evidenceLens.showCitations';

/**
 * Answers `textDocument/codeLens` for libraries: how often a reference is cited. Gives what tells the client that this
 * may have changed.
 */
export function registerCodeLens(session: Session, reader: DraftReader): () => void {
  const { connection, guard, configuration } = session;
  connection.onRequest(
    CodeLensRequest.type,
    guard.request('textDocument/codeLens', null, (params: unknown) => codeLenses(session, reader, params)),
  );
  const refresh = (): void => {
    // A client that refuses keeps what it has until it asks again.
    if (session.needs.refreshesCodeLenses)
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };
  configuration.onChange(refresh);
  return () => {
    if (session.documents.all().some(({ uri }) => session.baseFiles.mayBeFile(uri))) refresh();
  };
}

async function codeLenses(
  session: Session,
  reader: DraftReader,
  params: unknown,
): Promise<CodeLens[] | null> {
  const uri = uriOf(params);
  if (!session.baseFiles.mayBeFile(uri)) return null;
  if (!(await session.configuration.isOn('codeLens', session.workspace.folderOfUri(uri)))) return null;
  const open = await session.baseFiles.fileAt(uri);
  if (open?.file.kind !== 'references') return null;
  const { base } = open.base;
  const { citedReferences, countCitations } = await import('../../core/navigation/citation-counts');
  const counts = countCitations(await citationsByDraft(open, session, reader), base);
  return citedReferences(open.file, counts, base).map(({ span, title }) => {
    const range = rangeOf(open.draft.lines, span);
    const command = session.needs.showsCitations ? SHOW_CITATIONS : '';
    return { range, command: { title, command, arguments: [uri, range.start] } };
  });
}

/** The citations of each draft that may cite from a library. */
async function citationsByDraft(
  { base, file }: EditedFile,
  session: Session,
  reader: DraftReader,
): Promise<readonly (readonly Citation[])[]> {
  const lists = isOwnList(file.path, base.base) ? [file.path] : [];
  const mayCite = (text: string): boolean => text.includes('@') || mayCiteByNumber(text);
  const found: (readonly Citation[])[] = [];
  for (const draft of await session.baseFiles.draftsOn({ ...base, lists }, mayCite)) {
    // One after the other: each takes the processor for itself.
    found.push(await reader.citations(draft, base.engine));
  }
  return found;
}
