import {
  type ClientCapabilities,
  MarkupKind,
  type TextDocumentClientCapabilities,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver';

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
  readonly hoverFormat: MarkupKind;
  readonly completionFormat: MarkupKind;
}

/** Reads a client's capabilities; what it does not mention it cannot do. */
export function needsOf(capabilities: ClientCapabilities | undefined): ClientNeeds {
  const { textDocument, workspace } = capabilities ?? {};
  return {
    ...diagnosticNeeds(textDocument),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: watchesFiles(workspace),
    hoverFormat: format(textDocument?.hover?.contentFormat),
    completionFormat: format(textDocument?.completion?.completionItem?.documentationFormat),
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

function watchesFiles(workspace: WorkspaceClientCapabilities | undefined): boolean {
  const watching = workspace?.didChangeWatchedFiles;
  return watching?.dynamicRegistration === true && watching.relativePatternSupport === true;
}

function format(accepted: readonly MarkupKind[] | undefined): MarkupKind {
  return accepted && !accepted.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown;
}
