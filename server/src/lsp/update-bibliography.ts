import {
  type CodeAction,
  RequestType,
  type TextEdit,
  WillSaveTextDocumentWaitUntilRequest,
} from 'vscode-languageserver';
import type { Edit } from '../core/fixes/fix';
import type { DraftEdit, UpdateBibliographyMethod, UpdateBibliographyParams } from '../protocol-references';
import type { Draft } from './documents';
import { pathOfUri } from './file-uri';
import { formattedDraft } from './formatting';
import { uriOf } from './params';
import { rangeOf } from './positions';
import type { Session } from './session';
import { editOf } from './workspace-edit';

const METHOD: UpdateBibliographyMethod = 'evidenceLens/updateBibliography';
const UPDATE_REQUEST = new RequestType<UpdateBibliographyParams, DraftEdit, void>(METHOD);

/** The kind of the code action that does the same, for editors that run such actions on saving. */
export const UPDATE_BIBLIOGRAPHY = 'source.updateBibliography';

const FAILED: DraftEdit = {
  refused: 'The bibliography could not be made: the cause is in the output of Evidence Lens.',
};

/** Answers `evidenceLens/updateBibliography`, and `textDocument/willSaveWaitUntil` where it is set so. */
export function registerUpdateBibliography(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    UPDATE_REQUEST,
    guard.request(METHOD, FAILED, async (params: unknown) => {
      const updated = await update(session, uriOf(params));
      return 'refused' in updated ? updated : toDraftEdit(updated);
    }),
  );
  connection.onRequest(
    WillSaveTextDocumentWaitUntilRequest.type,
    guard.request('textDocument/willSaveWaitUntil', [], (params: unknown) => onSave(session, uriOf(params))),
  );
}

interface Updated {
  readonly draft: Draft;
  readonly edits: readonly Edit[];
  readonly listed: number;
  readonly notes: readonly string[];
}

async function update(session: Session, uri: string): Promise<Updated | { readonly refused: string }> {
  const formatted = await formattedDraft(session, uri);
  if ('refused' in formatted) return formatted;
  const { reading, formatting } = formatted;
  const { updateDraft } = await import('../core/numbered-citations/update-draft');
  const { draft, analysis, engine } = reading;
  return { draft, ...updateDraft(analysis, engine.base, formatting) };
}

function toDraftEdit({ draft, edits, listed, notes }: Updated): DraftEdit {
  const references = `${listed} reference${listed === 1 ? '' : 's'}`;
  const done =
    edits.length === 0 ? 'The bibliography is up to date.' : `The bibliography lists ${references}.`;
  return { version: draft.version, edits: textEdits(draft, edits), done, notes };
}

/** The edits as the protocol has them, in the order given. */
export function textEdits({ lines }: Draft, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
}

/** Only a section that is there is brought up to date on saving: nobody asked for a new one. */
async function onSave(session: Session, uri: string): Promise<TextEdit[]> {
  const { workspace, configuration, documents } = session;
  const draft = documents.get(uri);
  if (!draft || !session.isJudged(draft)) return [];
  const path = pathOfUri(uri);
  const folder = path === undefined ? workspace.folders()[0] : workspace.folderOf(path);
  const { updateBibliographyOnSave } = await configuration.settings(folder);
  if (!updateBibliographyOnSave) return [];
  const { findSection } = await import('../core/references-section/find-section');
  if (findSection(draft.text).kind !== 'there') return [];
  const updated = await update(session, uri);
  return 'refused' in updated ? [] : textEdits(updated.draft, updated.edits);
}

/** The code action that brings the bibliography of a draft up to date; none where nothing is to be changed. */
export async function updateBibliographyAction(session: Session, uri: string): Promise<CodeAction[]> {
  const updated = await update(session, uri);
  if ('refused' in updated || updated.edits.length === 0) return [];
  const title = 'Insert or update the bibliography';
  const fix = { kind: 'edit', title, edits: updated.edits } as const;
  return [{ title, kind: UPDATE_BIBLIOGRAPHY, edit: editOf(fix, updated.draft, session.needs) }];
}
