import { type Command, ExecuteCommandRequest, ShowDocumentRequest } from 'vscode-languageserver';
import type { EvidenceBase, RecordKind } from '../core/evidence/base';
import { originOf } from '../core/evidence/origin-of';
import { field } from '../core/fields';
import { evidenceShown } from './evidence-shown';
import { recordOf } from './params';
import { recordPlace } from './record-place';
import type { Session } from './session';

/** The command that shows a record of the base in its file. */
export const OPEN_RECORD = 'evidenceLens.openRecord';

/** The record to show, by its id; `uri` is that of the draft, in whose base it is. */
export function openRecordCommand(title: string, uri: string, kind: RecordKind, id: string): Command {
  return { title, command: OPEN_RECORD, arguments: [{ uri, kind, id }] };
}

/**
 * Answers `workspace/executeCommand` for that command: the client is asked to show the file. Where it stands is
 * looked up here, so that no path is taken from anybody's arguments.
 */
export function registerOpenRecord(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    ExecuteCommandRequest.type,
    guard.request('workspace/executeCommand', null, async (params: unknown) => {
      if (field(params, 'command') === OPEN_RECORD) await openRecord(session, argumentOf(params));
      return null;
    }),
  );
}

function argumentOf(params: unknown): unknown {
  const given = field(params, 'arguments');
  return Array.isArray(given) ? given[0] : undefined;
}

async function openRecord(session: Session, asked: unknown): Promise<void> {
  const { connection, documents } = session;
  const uri = field(asked, 'uri');
  const isKnown = uri === undefined || (typeof uri === 'string' && documents.get(uri) !== undefined);
  const engine = isKnown ? (await evidenceShown(session, uri))?.engine : undefined;
  const link = engine && linkOf(asked, engine.base);
  const place = link && recordPlace(link, engine);
  if (!place) return;
  const { success } = await connection.sendRequest(ShowDocumentRequest.type, {
    uri: place.uri,
    takeFocus: true,
    selection: place.range,
  });
  if (!success) connection.window.showWarningMessage('The file of this record cannot be opened.');
}

/** The record that is asked for, if the base has it. */
function linkOf(asked: unknown, base: EvidenceBase) {
  const link = recordOf(asked);
  return link && originOf(base, link.kind, link.id) ? link : undefined;
}
