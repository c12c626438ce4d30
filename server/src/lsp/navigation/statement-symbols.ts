import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { statementSymbols } from '../../core/navigation/statement-symbols';
import { rangeOf } from '../positions';
import { readingOf, type Session } from '../session';

/** The statements of a draft that the evidence speaks to, as the client takes symbols. */
export async function symbolsOfDraft(
  session: Session,
  uri: string,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const reading = await readingOf(session, uri);
  if (!reading) return null;
  const { draft, engine, analysis } = reading;
  const symbols = statementSymbols(analysis, engine.base).map(({ span, code, ...told }) => ({
    ...told,
    range: rangeOf(draft.lines, span),
    kind: code === undefined ? SymbolKind.Boolean : SymbolKind.Event,
  }));
  return session.needs.nestedSymbols
    ? symbols.map((symbol) => ({ ...symbol, selectionRange: symbol.range }))
    : symbols.map(({ name, detail, kind, range }) => ({
        name,
        kind,
        location: { uri, range },
        containerName: detail,
      }));
}
