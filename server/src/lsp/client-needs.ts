import {
  type ClientCapabilities,
  MarkupKind,
  type TextDocumentClientCapabilities,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import { field } from '../core/fields';

/** What the server does one way or another depending on what the client can take. */
export interface ClientNeeds {
  /** The client asks for diagnostics itself, so they are not pushed as well: it would show each twice. */
  readonly pullsDiagnostics: boolean;
  /** The client can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** The client watches the files that it is asked to watch, wherever they are. */
  readonly watchesFiles: boolean;
  /** Edits of several files may name the version of each. */
  readonly versionedEdits: boolean;
  /** Edits may have places in them for the author to fill. */
  readonly snippetEdits: boolean;
  /** Actions may be more than commands, and their edits may be asked for once one is chosen. */
  readonly codeActions: boolean;
  readonly resolvesEdits: boolean;
  /** The client opens a document that it is asked to show. */
  readonly showsDocuments: boolean;
  /** The client can be told to ask for these again. */
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** The client has a command that shows where a reference is cited. */
  readonly showsCitations: boolean;
  /** Symbols of a document may hold others. */
  readonly nestedSymbols: boolean;
  /** Lists of completions show more beside the label of an item. */
  readonly labelDetails: boolean;
  readonly hoverFormat: MarkupKind;
  readonly completionFormat: MarkupKind;
}

/**
 * Reads a client's capabilities, and what ours says of itself in its options; what a client does not mention it cannot
 * do.
 */
export function needsOf(capabilities: ClientCapabilities | undefined, options?: unknown): ClientNeeds {
  const { textDocument, workspace, window } = capabilities ?? {};
  return {
    ...diagnosticNeeds(textDocument),
    ...refreshNeeds(workspace),
    watchesFiles: watchesFiles(workspace),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    ...codeActionNeeds(textDocument, workspace),
    showsDocuments: window?.showDocument?.support === true,
    showsCitations: field(options, 'showsCitations') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    ...completionNeeds(textDocument),
    hoverFormat: format(textDocument?.hover?.contentFormat),
  };
}

function refreshNeeds(workspace: WorkspaceClientCapabilities | undefined) {
  return {
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
  };
}

function diagnosticNeeds(textDocument: TextDocumentClientCapabilities | undefined) {
  const taken = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: taken?.relatedInformation === true,
    codeDescription: taken?.codeDescriptionSupport === true,
  };
}

function completionNeeds(textDocument: TextDocumentClientCapabilities | undefined) {
  const { labelDetailsSupport, documentationFormat } = textDocument?.completion?.completionItem ?? {};
  return { labelDetails: labelDetailsSupport === true, completionFormat: format(documentationFormat) };
}

function codeActionNeeds(
  textDocument: TextDocumentClientCapabilities | undefined,
  workspace: WorkspaceClientCapabilities | undefined,
) {
  const { codeActionLiteralSupport, dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return {
    codeActions: codeActionLiteralSupport !== undefined,
    resolvesEdits: dataSupport === true && resolveSupport?.properties.includes('edit') === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
  };
}

function watchesFiles(workspace: WorkspaceClientCapabilities | undefined): boolean {
  const watching = workspace?.didChangeWatchedFiles;
  return watching?.dynamicRegistration === true && watching.relativePatternSupport === true;
}

function format(accepted: readonly MarkupKind[] | undefined): MarkupKind {
  return accepted && !accepted.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown;
}
