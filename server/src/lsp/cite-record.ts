import { RequestType } from 'vscode-languageserver';
import { field } from '../core/fields';
import type { CiteRecord, CiteRecordMethod, CiteRecordParams } from '../protocol-evidence';
import { positionOf, recordOf, uriOf } from './params';
import { offsetAt } from './positions';
import { readingOf, type Session } from './session';
import { textEdits } from './update-bibliography';

const METHOD: CiteRecordMethod = 'evidenceLens/citeRecord';
const CITE_RECORD_REQUEST = new RequestType<CiteRecordParams, CiteRecord | null, void>(METHOD);

/** Answers `evidenceLens/citeRecord`. */
export function registerCiteRecord(session: Session): void {
  session.connection.onRequest(
    CITE_RECORD_REQUEST,
    session.guard.request(METHOD, null, (params: unknown) => cite(session, params)),
  );
}

async function cite(session: Session, params: unknown): Promise<CiteRecord | null> {
  const position = positionOf(params);
  const record = recordOf(field(params, 'record'));
  const reading = await readingOf(session, uriOf(params));
  if (!reading || !record) return null;
  const { engine, draft, analysis } = reading;
  const { citeRecord } = await import('../core/evidence-tree/cite-record');
  const offset = offsetAt(draft.lines, position);
  const cited = citeRecord(record, offset, analysis, engine.base);
  if (!cited) return null;
  const { edit, added } = cited;
  const { withNewEntries } = await import('./new-entries');
  const edits = await withNewEntries(session, draft, [edit], added, offset);
  return edits ? { version: draft.version, edits: textEdits(draft, edits) } : null;
}
