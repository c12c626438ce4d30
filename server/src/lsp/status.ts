import { RequestType } from 'vscode-languageserver';
import type {
  BaseStatus,
  DocumentStatus,
  QuietReason,
  Status,
  StatusChangedMethod,
  StatusMethod,
  StatusParams,
} from '../protocol';
import type { EngineState } from './engine-host';
import { field } from './params';
import type { Session } from './session';

const METHOD: StatusMethod = 'evidenceLens/status';
const CHANGED: StatusChangedMethod = 'evidenceLens/statusChanged';
const STATUS_REQUEST = new RequestType<StatusParams, Status, void>(METHOD);

/** Answers `evidenceLens/status` and gives what tells the client that its answer may have changed. */
export function registerStatus(session: Session): () => void {
  const { connection, guard } = session;
  connection.onRequest(
    STATUS_REQUEST,
    guard.request('evidenceLens/status', { base: { state: 'loading' } }, async (params: unknown) => {
      const uri = field(params, 'uri');
      const document = typeof uri === 'string' ? await documentStatus(session, uri) : undefined;
      return { base: baseStatus(session.engine.state()), ...(document && { document }) };
    }),
  );
  const changed = (): void => void connection.sendNotification(CHANGED);
  session.onEngine(changed);
  return changed;
}

function baseStatus(state: EngineState): BaseStatus {
  if (state.state !== 'ready') return state;
  const { name, version, references, trials, claims, problems } = state.engine.base;
  return {
    state: 'ready',
    name,
    version,
    references: references.length,
    trials: trials.length,
    claims: claims.length,
    problems: problems.map(({ severity, file, line, message }) => {
      const place = line === undefined ? file : `${file}:${line + 1}`;
      return { severity, text: `${place}: ${message}` };
    }),
  };
}

async function documentStatus(session: Session, uri: string): Promise<DocumentStatus> {
  const draft = session.documents.get(uri);
  const nothing = { uri, statements: 0, citations: 0, findings: 0, notes: [] };
  if (!draft) return { ...nothing, quiet: 'not-open' };
  const { languageId } = draft;
  const state = session.engine.state();
  if (!session.isJudged(draft)) return { ...nothing, languageId, quiet: 'language-not-judged' };
  if (state.state !== 'ready') return { ...nothing, languageId, quiet: 'no-base' };
  const analysis = await session.analysisOf(state.engine, draft);
  if (!analysis) return documentStatus(session, uri);
  const { statements, citations, findings, notes } = analysis;
  const read = { statements: statements.length, citations: citations.length, findings: findings.length };
  const quiet = quietReason(read);
  return { uri, languageId, ...read, notes, ...(quiet && { quiet }) };
}

/** Why nothing is reported in a document that is judged. */
function quietReason(
  read: Pick<DocumentStatus, 'statements' | 'citations' | 'findings'>,
): QuietReason | undefined {
  if (read.findings > 0) return undefined;
  return read.statements + read.citations > 0 ? 'all-agree' : 'nothing-recognised';
}
