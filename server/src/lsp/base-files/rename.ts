import {
  LSPErrorCodes,
  PrepareRenameRequest,
  type PrepareRenameResult,
  RenameRequest,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { EditInBase } from '../../core/base-files/rename';
import { field } from '../../core/fields';
import { positionOf, uriOf } from '../params';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import { type EditedBase, linesOf } from './edited-base';
import type { NameAt } from './name-at';

type Refused = ResponseError<never>;

/** Answers `textDocument/prepareRename` and `textDocument/rename`: an id or key gets another name everywhere. */
export function registerRename(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    PrepareRenameRequest.type,
    guard.request('textDocument/prepareRename', null, (params: unknown) => prepare(session, params)),
  );
  connection.onRequest(
    RenameRequest.type,
    guard.request('textDocument/rename', null, (params: unknown) => rename(session, params)),
  );
}

async function prepare(session: Session, params: unknown): Promise<PrepareRenameResult | Refused | null> {
  const uri = uriOf(params);
  const found = await nameToChange(session, params);
  if (!found || found instanceof ResponseError) return found ?? null;
  const lines = session.documents.get(uri)?.lines;
  return lines ? { range: rangeOf(lines, found.name.span), placeholder: found.name.name } : null;
}

async function rename(session: Session, params: unknown): Promise<WorkspaceEdit | Refused | null> {
  const found = await nameToChange(session, params);
  if (!found || found instanceof ResponseError) return found ?? null;
  const newName = field(params, 'newName');
  const { name, base } = found;
  const { renameInBase } = await import('../../core/base-files/rename');
  const renamed = renameInBase(name, typeof newName === 'string' ? newName : '', base);
  if ('refused' in renamed) return refuse(renamed.refused);
  const inDrafts = name.kind === 'reference' ? await editsInDrafts(session, found, renamed.newName) : [];
  const files = [...editsByFile(renamed.edits, base), ...inDrafts];
  return toWorkspaceEdit(
    files.filter(({ edits }) => edits.length > 0),
    session.needs.versionedEdits,
  );
}

/** The name at a place that can be given another, or why it cannot. */
async function nameToChange(session: Session, params: unknown): Promise<NameAt | Refused | undefined> {
  const { nameAt } = await import('./name-at');
  const found = await nameAt(session, uriOf(params), positionOf(params));
  if (!found || found.isProse) return undefined;
  const { listsWith } = await import('../../core/navigation/lists-with');
  const isOwn = listsWith(found.name, found.base).length > 0;
  if (!isOwn && (await session.baseFiles.isBundled(found.base))) return refuse(KEPT);
  return found;
}

const KEPT =
  'This record comes with Evidence Lens and keeps its name: build a base of your own on it instead.';

function refuse(message: string): Refused {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

interface FileEdits {
  readonly uri: string;
  readonly version?: number | undefined;
  readonly edits: TextEdit[];
}

function editsByFile(edits: readonly EditInBase[], base: EditedBase): readonly FileEdits[] {
  return [...new Set(edits.map(({ file }) => file))].map((file) => ({
    uri: base.uriOf(file.path),
    version: base.versionOf(file.path),
    edits: edits
      .filter((edit) => edit.file === file)
      .map(({ span, text }) => ({ range: rangeOf(linesOf(file), span), newText: text })),
  }));
}

/**
 * Drafts speak of references only, by exactly the key that is changed: other keys of a reference stay. So do numbers, but
 * for the comments that tell what they stand for.
 */
async function editsInDrafts(
  session: Session,
  { name: record, base }: NameAt,
  newText: string,
): Promise<readonly FileEdits[]> {
  const [{ citedIn }, { frontMatterKeys }, { renamedInComments }, { listsWith }] = await Promise.all([
    import('../../core/text/draft-citations'),
    import('../../core/citations/front-matter-keys'),
    import('../../core/numbered-citations/keys-in-comments'),
    import('../../core/navigation/lists-with'),
  ]);
  const { name } = record;
  const lists = listsWith(record, base).map(({ path }) => path);
  const drafts = await session.baseFiles.draftsOn({ ...base, lists }, (text) => text.includes(name));
  return drafts.map((draft) => ({
    uri: draft.uri,
    version: draft.version,
    edits: [
      ...citedIn(draft.text, [name])
        // A number may stand for the key, and stays what it is.
        .filter(({ start, end }) => draft.text.slice(start, end) === name)
        .map((span) => ({ span, newText })),
      ...frontMatterKeys(draft.text)
        .filter(({ key }) => key === name)
        .map(({ span }) => ({ span, newText })),
      ...renamedInComments(draft.text, name, newText),
    ].map((edit) => ({ range: rangeOf(linesOf(draft), edit.span), newText: edit.newText })),
  }));
}

/** Versions keep a client from changing a text other than the one that was searched. */
function toWorkspaceEdit(files: readonly FileEdits[], isVersioned: boolean): WorkspaceEdit {
  if (!isVersioned) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  return {
    documentChanges: files.map(({ uri, version, edits }) => ({
      textDocument: { uri, version: version ?? null },
      edits,
    })),
  };
}
