import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Problem } from '../../core/problem';
import { pathOfUri, uriOfPath } from '../file-uri';
import { leftAlone } from '../left-alone';
import type { Session } from '../session';

/**
 * Tells the client what is wrong within the reference lists of open drafts, in the lists themselves and whether they are
 * open or not. These are pushed to every client: those that pull ask of open documents only, and get nothing of lists
 * that belong to no base. What a base lists is told as one of its files.
 */
export function registerListDiagnostics(session: Session): void {
  const { connection, guard } = session;
  let told: ReadonlyMap<string, string> = new Map();
  const tell = guard.notification('Telling of reference lists', () => {
    const now = new Map(
      [...byFile(session)].map(([path, found]) => [path, JSON.stringify(found.map(toDiagnostic))]),
    );
    for (const path of new Set([...told.keys(), ...now.keys()])) {
      const diagnostics = now.get(path) ?? '[]';
      if (diagnostics === (told.get(path) ?? '[]')) continue;
      void connection.sendDiagnostics({ uri: uriOfPath(path), diagnostics: JSON.parse(diagnostics) });
    }
    told = now;
  });
  session.onEvidence({ settled: tell });
}

/** What is told of a document as the reference list of a draft, to be pushed with whatever else is pushed of it. */
export function listDiagnostics(session: Session, uri: string): Diagnostic[] {
  const path = pathOfUri(uri);
  return path === undefined ? [] : (byFile(session).get(path) ?? []).map(toDiagnostic);
}

/** The problems in the lists of all open drafts, each once. */
function byFile({ documents, evidence }: Session): ReadonlyMap<string, readonly Problem[]> {
  const known = documents.all().flatMap((draft) => {
    const one = evidence.known(draft.uri);
    return one && !leftAlone(draft, one) ? [one] : [];
  });
  const ofBases = new Set(known.flatMap(({ held }) => held.files));
  const found = new Map<string, readonly Problem[]>();
  for (const { inLists } of known) {
    for (const file of new Set(inLists.map((problem) => problem.file))) {
      if (!ofBases.has(file))
        found.set(
          file,
          inLists.filter((problem) => problem.file === file),
        );
    }
  }
  return found;
}

function toDiagnostic({ line = 0, character = 0, span, severity, message }: Problem): Diagnostic {
  // Without the text, what goes on in the next line is not known; clients cut what is longer than the line.
  const length = Math.max(span ? span.end - span.start : 0, 1);
  return {
    range: { start: { line, character }, end: { line, character: character + length } },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'Evidence Lens',
    message,
  };
}
