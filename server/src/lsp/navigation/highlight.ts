import {
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
} from 'vscode-languageserver';
import { positionOf, uriOf } from '../params';
import { offsetAt, rangeOf } from '../positions';
import { readingOf, type Session } from '../session';

/** Answers `textDocument/documentHighlight`: where else a draft cites a reference, or names a trial. */
export function registerHighlight(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    DocumentHighlightRequest.type,
    guard.request('textDocument/documentHighlight', null, async (params: unknown) => {
      const reading = await readingOf(session, uriOf(params));
      if (!reading) return null;
      const { draft, engine, analysis } = reading;
      const { highlightsAt } = await import('../../core/navigation/highlights');
      const spans = highlightsAt(analysis, offsetAt(draft.lines, positionOf(params)), engine.base);
      const highlights = spans.map(
        (span): DocumentHighlight => ({
          range: rangeOf(draft.lines, span),
          kind: DocumentHighlightKind.Read,
        }),
      );
      // Nothing at all leaves the editor to highlight words as it does elsewhere.
      return highlights.length > 0 ? highlights : null;
    }),
  );
}
