import { RequestType } from 'vscode-languageserver';
import { withLoudness } from '../core/checks/loudness';
import { field } from '../core/fields';
import type {
  BaseStatus,
  DocumentStatus,
  QuietReason,
  Status,
  StatusChangedMethod,
  StatusMethod,
  StatusParams,
} from '../protocol';
import { baseStatus } from './evidence/base-status';
import { leftAlone } from './left-alone';
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
      if (field(params, 'settled') === true) await settled(session, uri);
      const document = typeof uri === 'string' ? await documentStatus(session, uri) : undefined;
      return { base: statusOfBase(session, document), ...(document && { document }) };
    }),
  );
  const changed = (): void => void connection.sendNotification(CHANGED);
  session.onEvidence({
    settled: (isNews) => {
      if (isNews) changed();
    },
  });
  return changed;
}

async function settled({ evidence, documents }: Session, uri: unknown): Promise<void> {
  const draft = typeof uri === 'string' ? documents.get(uri) : undefined;
  // Where no draft is named, the base is that which is shown without one.
  await (draft ? evidence.of(draft) : evidence.latest());
  await evidence.settled();
}

/** The base of the document that is asked about; of none, or one that is not judged, that of the draft last read. */
function statusOfBase({ evidence, workspace }: Session, document: DocumentStatus | undefined): BaseStatus {
  const failure = evidence.failure();
  if (failure !== undefined) return { state: 'failed', message: failure };
  const own = document && evidence.known(document.uri);
  return baseStatus(own ?? evidence.latest(), workspace.folders());
}

async function documentStatus(session: Session, uri: string): Promise<DocumentStatus> {
  const draft = session.documents.get(uri);
  const nothing = { uri, statements: 0, citations: 0, findings: 0, notes: [] };
  if (!draft) return { ...nothing, quiet: 'not-open' };
  const { languageId } = draft;
  if (!session.isJudged(draft)) return { ...nothing, languageId, quiet: 'language-not-judged' };
  void session.evidence.of(draft);
  const evidence = session.evidence.known(uri);
  const quietByChoice = evidence && leftAlone(draft, evidence);
  if (quietByChoice) return { ...nothing, languageId, quiet: quietByChoice };
  const { engine, problems = [], settings } = evidence ?? {};
  const missed = problems.map(({ message }) => message);
  if (!engine || !settings) return { ...nothing, languageId, quiet: 'no-base', notes: missed };
  const analysis = await session.analyses.of(engine, draft);
  if (!analysis) return documentStatus(session, uri);
  const { statements, citations, findings } = withLoudness(analysis, settings);
  const notes = [...missed, ...analysis.notes];
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
