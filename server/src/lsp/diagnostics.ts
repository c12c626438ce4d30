import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import type { Draft } from './documents';
import { problemDiagnostics } from './evidence/draft-problems';
import { listDiagnostics } from './evidence/list-diagnostics';
import { leftAlone } from './left-alone';
import { uriOf } from './params';
import { type Reading, readingOf, type Session } from './session';
import { toDiagnostic } from './to-lsp';

/** Tells a client that does not ask for itself what is to be reported. */
export interface DiagnosticsPush {
  /** A document has a new version: it is judged once its author has stopped typing. */
  updated: (draft: Draft) => void;
  /** A document is closed: what was reported for it goes. */
  closed: (uri: string) => void;
}

/**
 * Answers `textDocument/diagnostic` and gives what pushes diagnostics to a client that does not send it.
 * `told` is called whenever a document has been judged and its diagnostics were given.
 */
export function registerDiagnostics(session: Session, told: () => void): DiagnosticsPush {
  const { connection, guard } = session;
  connection.onRequest(
    DocumentDiagnosticRequest.type,
    guard.request('textDocument/diagnostic', reportOf([]), async (params: unknown, token) => {
      const diagnostics = await pull(session, uriOf(params), token);
      told();
      return reportOf(diagnostics);
    }),
  );
  const judge = guard.notification('Judging a document', async (draft: Draft) => {
    if (await push(session, draft)) told();
  });
  session.onEvidence({ changed: (uris) => judgeAnew(session, uris, judge) });
  return {
    updated: (draft) => {
      if (!session.needs.pullsDiagnostics) judge(draft);
    },
    closed: (uri) => {
      if (session.needs.pullsDiagnostics) return;
      // A list that a draft names is told of whether it is open or not.
      void connection.sendDiagnostics({ uri, diagnostics: listDiagnostics(session, uri) });
    },
  };
}

/** What is to be reported of the document in the version that it has once its author has stopped typing. */
async function pull(session: Session, uri: string, token: CancellationToken): Promise<Diagnostic[]> {
  await session.scheduler.quiet(uri);
  const draft = session.documents.get(uri);
  const diagnostics = draft && (await diagnosticsOf(session, draft));
  const overtaken = session.documents.get(uri) !== draft && !token.isCancellationRequested;
  return overtaken ? pull(session, uri, token) : (diagnostics ?? []);
}

/** Pushes what is to be reported of a version, unless another has come, which is pushed then. Says whether it did. */
async function push(session: Session, draft: Draft): Promise<boolean> {
  const { uri, version } = draft;
  const overtaken = (): boolean => session.documents.get(uri) !== draft;
  await session.scheduler.quiet(uri);
  if (overtaken()) return false;
  const diagnostics = await diagnosticsOf(session, draft);
  if (overtaken()) return false;
  await session.connection.sendDiagnostics({ uri, version, diagnostics });
  return true;
}

/** What is to be reported of a document, for push and pull alike. */
async function diagnosticsOf(session: Session, draft: Draft): Promise<Diagnostic[]> {
  if (session.baseFiles.mayBeFile(draft.uri)) {
    const settings = (await session.evidence.around(draft))?.settings;
    if (settings?.enabled === false) return [];
    const { diagnosticsInFile } = await import('./base-files/diagnostics');
    const inFile = await diagnosticsInFile(session, draft.uri, settings?.severity);
    // What is pushed takes the place of what was pushed before; what is pulled stands beside it.
    return session.needs.pullsDiagnostics ? inFile : [...inFile, ...listDiagnostics(session, draft.uri)];
  }
  if (!session.isJudged(draft)) return [];
  const { needs } = session;
  const evidence = await session.evidence.of(draft);
  if (evidence && leftAlone(draft, evidence)) return [];
  const { problems = [] } = evidence ?? {};
  const reading = await readingOf(session, draft.uri);
  const findings = reading ? findingDiagnostics(session, reading) : [];
  return [...problemDiagnostics(problems, draft.lines, needs), ...findings];
}

function findingDiagnostics({ needs }: Session, { engine, draft, analysis }: Reading): Diagnostic[] {
  const place = { lines: draft.lines, base: engine.base, uriOf: engine.uriOf, needs };
  return analysis.findings.map((finding) => toDiagnostic(finding, place));
}

/** The evidence has changed, and with it what is to be reported of some documents. */
function judgeAnew(
  { connection, documents, needs }: Session,
  uris: readonly string[],
  judge: (draft: Draft) => void,
): void {
  if (!needs.pullsDiagnostics) {
    for (const draft of documents.all()) if (uris.includes(draft.uri)) judge(draft);
  } else if (needs.refreshesDiagnostics) {
    // A client that refuses keeps what it has until it asks again.
    connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  }
}

function reportOf(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
