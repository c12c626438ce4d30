import { RequestType } from 'vscode-languageserver';
import type { Explained, ExplainMethod, ExplainParams } from '../protocol';
import { positionOf, uriOf } from './params';
import { offsetAt, rangeOf } from './positions';
import { readingOf, type Session } from './session';

const METHOD: ExplainMethod = 'evidenceLens/explain';
const EXPLAIN_REQUEST = new RequestType<ExplainParams, Explained | null, void>(METHOD);

/** Answers `evidenceLens/explain`. */
export function registerExplain(session: Session): void {
  session.connection.onRequest(
    EXPLAIN_REQUEST,
    session.guard.request(METHOD, null, (params: unknown) => explain(session, params)),
  );
}

async function explain(session: Session, params: unknown): Promise<Explained | null> {
  const position = positionOf(params);
  const reading = await readingOf(session, uriOf(params));
  if (!reading) return null;
  const { engine, draft, analysis } = reading;
  const { explainAt } = await import('../core/explain/explain');
  const { span, text } = explainAt(analysis, engine.base, offsetAt(draft.lines, position));
  return { range: rangeOf(draft.lines, span), text };
}
