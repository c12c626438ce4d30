import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { uriOf } from '../params';
import { positionAt } from '../positions';
import { readingOf, type Session } from '../session';

/** The type is contributed in the manifest of the extension; an editor that does not know it leaves it alone. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: ['trial'], tokenModifiers: [] };

/** Answers `textDocument/semanticTokens/full`: the names of trials that the base of a draft has. */
export function registerSemanticTokens(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    SemanticTokensRequest.type,
    guard.request('textDocument/semanticTokens/full', null, (params: unknown) => tokens(session, params)),
  );
  session.onEvidence({
    changed: () => {
      // A client that refuses keeps what it has until it asks again.
      if (session.needs.refreshesSemanticTokens)
        connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
    },
  });
}

async function tokens(session: Session, params: unknown): Promise<SemanticTokens | null> {
  const reading = await readingOf(session, uriOf(params));
  if (!reading) return null;
  const { draft, analysis } = reading;
  const { trialNames } = await import('../../core/navigation/trial-names');
  const builder = new SemanticTokensBuilder();
  for (const { start, end } of trialNames(analysis)) {
    const { line, character } = positionAt(draft.lines, start);
    builder.push(line, character, end - start, 0, 0);
  }
  return builder.build();
}
