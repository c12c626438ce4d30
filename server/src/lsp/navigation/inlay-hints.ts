import { type InlayHint, InlayHintRefreshRequest, InlayHintRequest } from 'vscode-languageserver';
import { citationHints } from '../../core/navigation/inlay-hints';
import { rangeParam, uriOf } from '../params';
import { offsetAt, positionAt } from '../positions';
import { readingOf, type Session } from '../session';

/** Answers `textDocument/inlayHint`, where the author has set it: who is behind a citation by key or number. */
export function registerInlayHints(session: Session): void {
  const { connection, guard, configuration } = session;
  connection.onRequest(
    InlayHintRequest.type,
    guard.request('textDocument/inlayHint', null, (params: unknown) => inlayHints(session, params)),
  );
  const refresh = (): void => {
    // A client that refuses keeps what it has until it asks again.
    if (session.needs.refreshesInlayHints)
      connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  };
  configuration.onChange(refresh);
  session.onEvidence({ changed: refresh });
}

async function inlayHints(session: Session, params: unknown): Promise<InlayHint[] | null> {
  const [uri, range] = [uriOf(params), rangeParam(params)];
  if (!(await session.configuration.isOn('inlayHints', session.workspace.folderOfUri(uri)))) return null;
  const reading = await readingOf(session, uri);
  if (!reading) return null;
  const { draft, engine, analysis } = reading;
  const within = { start: offsetAt(draft.lines, range.start), end: offsetAt(draft.lines, range.end) };
  return citationHints(analysis, within, engine.base).map(({ offset, label, title }) => ({
    position: positionAt(draft.lines, offset),
    label,
    tooltip: title,
    paddingLeft: true,
  }));
}
