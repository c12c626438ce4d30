import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CitationCompletions } from '../core/completion/complete';
import { field, positionOf, uriOf } from './params';
import { offsetAt, rangeOf } from './positions';
import { readingOf, type Session } from './session';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** Answers `textDocument/completion` and `completionItem/resolve`. */
export function registerCompletion(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    CompletionRequest.type,
    guard.request('textDocument/completion', NOTHING, (params) => complete(session, params)),
  );
  connection.onRequest(CompletionResolveRequest.type, (item, token) =>
    guard.request('completionItem/resolve', item, (asked: CompletionItem) => resolve(session, asked))(
      item,
      token,
    ),
  );
}

async function complete(session: Session, params: unknown): Promise<CompletionList> {
  const position = positionOf(params);
  const reading = await readingOf(session, uriOf(params));
  if (!reading) return NOTHING;
  const { engine, draft, analysis } = reading;
  const found = engine.completeAt(analysis, offsetAt(draft.lines, position));
  return found ? toList(found, draft.lines) : NOTHING;
}

/** References as the protocol lists them; their cards follow when an item is looked at. */
function toList({ items, span, isIncomplete }: CitationCompletions, lines: TextDocument): CompletionList {
  const range = rangeOf(lines, span);
  return {
    isIncomplete,
    items: items.map(({ key, insertText, ...shown }) => ({
      ...shown,
      labelDetails: { description: key },
      kind: CompletionItemKind.Reference,
      textEdit: { range, newText: insertText },
      data: { key },
    })),
  };
}

async function resolve(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const key = field(item.data, 'key');
  const engine = await session.engine.get();
  const card = typeof key === 'string' ? engine?.completionCard(key) : undefined;
  if (card === undefined) return item;
  return { ...item, documentation: { kind: session.needs.completionFormat, value: card } };
}
