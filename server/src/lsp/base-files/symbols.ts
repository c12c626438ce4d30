import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { FileSymbol } from '../../core/base-files/symbols';
import type { RecordKind } from '../../core/evidence/base';
import { field } from '../../core/fields';
import { uriOf } from '../params';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import { type EditedFile, locationOf } from './edited-base';

const KINDS = {
  trial: SymbolKind.Event,
  claim: SymbolKind.Boolean,
  reference: SymbolKind.File,
  concept: SymbolKind.Class,
  fact: SymbolKind.Number,
} as const satisfies Record<RecordKind, SymbolKind>;

/** Answers `textDocument/documentSymbol` for a base's files and drafts, and `workspace/symbol` for the records of all bases. */
export function registerSymbols(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    DocumentSymbolRequest.type,
    guard.request('textDocument/documentSymbol', null, (params: unknown) => documentSymbols(session, params)),
  );
  connection.onRequest(
    WorkspaceSymbolRequest.type,
    guard.request('workspace/symbol', null, (params: unknown) => workspaceSymbols(session, params)),
  );
}

async function documentSymbols(
  session: Session,
  params: unknown,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const uri = uriOf(params);
  if (!session.baseFiles.mayBeFile(uri)) {
    const { symbolsOfDraft } = await import('../navigation/statement-symbols');
    return symbolsOfDraft(session, uri);
  }
  const open = await session.baseFiles.fileAt(uri);
  if (!open) return null;
  const { symbolsIn } = await import('../../core/base-files/symbols');
  const symbols = symbolsIn(open.file);
  return session.needs.nestedSymbols
    ? symbols.map((symbol) => nested(symbol, open))
    : symbols.flatMap((symbol) => flat(symbol, open));
}

function kindOf(symbol: FileSymbol, { file }: EditedFile): SymbolKind {
  if (symbol.kind === 'list') return SymbolKind.Array;
  const kinds = { ...PLURALS, manifest: SymbolKind.Object };
  return kinds[file.kind];
}

const PLURALS = {
  concepts: KINDS.concept,
  references: KINDS.reference,
  annotations: KINDS.reference,
  trials: KINDS.trial,
  claims: KINDS.claim,
  facts: KINDS.fact,
} as const;

function nested(symbol: FileSymbol, open: EditedFile): DocumentSymbol {
  const { lines } = open.draft;
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: kindOf(symbol, open),
    range: rangeOf(lines, symbol.span),
    selectionRange: rangeOf(lines, symbol.nameSpan),
    children: symbol.children.map((child) => nested(child, open)),
  };
}

/** For a client that takes no lists within lists. */
function flat(symbol: FileSymbol, open: EditedFile, containerName = ''): SymbolInformation[] {
  const { uri, lines } = open.draft;
  const own: SymbolInformation = {
    name: symbol.name,
    kind: kindOf(symbol, open),
    location: { uri, range: rangeOf(lines, symbol.span) },
    containerName,
  };
  return [own, ...symbol.children.flatMap((child) => flat(child, open, symbol.name))];
}

async function workspaceSymbols(session: Session, params: unknown): Promise<WorkspaceSymbol[]> {
  const query = field(params, 'query');
  const { findRecords } = await import('../../core/base-files/find-records');
  const bases = await session.baseFiles.bases();
  const symbols = bases.flatMap((base) =>
    findRecords(base.base, typeof query === 'string' ? query : '').map(({ kind, id, title, origin }) => ({
      name: id,
      kind: KINDS[kind],
      location: locationOf(base, origin),
      containerName: title,
    })),
  );
  // Bases that differ by the lists of their drafts alone have most of their records in common.
  return [...new Map(symbols.map((symbol) => [JSON.stringify(symbol), symbol])).values()];
}
