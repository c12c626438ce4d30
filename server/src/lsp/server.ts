import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { registerAddReference } from './add-reference';
import { registerReferences } from './base-files/references';
import { registerRename } from './base-files/rename';
import { registerSymbols } from './base-files/symbols';
import { registerCiteRecord } from './cite-record';
import { type ClientNeeds, needsOf } from './client-needs';
import { registerCodeActions } from './code-action';
import { registerCompletion, TRIGGERS } from './completion';
import { registerConvertCitations } from './convert-citations';
import { registerDefinition } from './definition';
import { registerDiagnostics } from './diagnostics';
import { registerListDiagnostics } from './evidence/list-diagnostics';
import { registerEvidence } from './evidence/register';
import { registerEvidenceMap } from './evidence-map';
import { registerEvidenceTree } from './evidence-tree';
import { registerExplain } from './explain';
import { registerFormatReference } from './format-reference';
import { registerHover } from './hover';
import { registerIndexAhead } from './index-ahead';
import { registerMarks } from './marks';
import { registerCodeLens } from './navigation/code-lens';
import { createDraftReader } from './navigation/draft-reader';
import { registerHighlight } from './navigation/highlight';
import { registerInlayHints } from './navigation/inlay-hints';
import { registerLinks } from './navigation/links';
import { LEGEND, registerSemanticTokens } from './navigation/semantic-tokens';
import { registerNewBase } from './new-base';
import { OPEN_RECORD, registerOpenRecord } from './open-record';
import { registerPreview } from './preview';
import { createSession, type Session, type World } from './session';
import { registerStatus } from './status';
import { registerSync } from './sync';
import { registerUpdateBibliography, UPDATE_BIBLIOGRAPHY } from './update-bibliography';

/**
 * Serves one client over a connection until the client ends it. Everything that takes time is loaded only after
 * `initialize` has been answered; requests that need it wait for it.
 */
export function startServer(connection: Connection, world: World): void {
  const session = createSession(connection, world);
  const statusChanged = registerStatus(session);
  const evidence = registerEvidence(session, world.clock);
  registerListDiagnostics(session);
  const reader = createDraftReader(session, world.clock);
  const lensesChanged = registerCodeLens(session, reader);
  const judged = (): void => {
    statusChanged();
    lensesChanged();
  };
  registerSync(session, registerDiagnostics(session, judged), evidence);
  registerFeatures(session);
  registerReferences(session, reader);
  connection.onInitialize((params: InitializeParams) => {
    session.needs = needsOf(params.capabilities, params.initializationOptions);
    session.workspace.begin(params);
    session.configuration.begin(params);
    return initializeResult(session.needs);
  });
  connection.onInitialized(evidence.begin);
  connection.listen();
}

/** What is answered from the state of the session alone. */
function registerFeatures(session: Session): void {
  registerHover(session);
  registerCompletion(session);
  registerIndexAhead(session);
  registerDefinition(session);
  registerRename(session);
  registerSymbols(session);
  registerHighlight(session);
  registerInlayHints(session);
  registerLinks(session);
  registerSemanticTokens(session);
  registerNewBase(session);
  registerCodeActions(session);
  registerOpenRecord(session);
  registerExplain(session);
  registerEvidenceTree(session);
  registerCiteRecord(session);
  registerMarks(session);
  registerEvidenceMap(session);
  registerPreview(session);
  registerFormatReference(session);
  registerUpdateBibliography(session);
  registerConvertCitations(session);
  registerAddReference(session);
}

function initializeResult({ pullsDiagnostics }: ClientNeeds): InitializeResult {
  return {
    serverInfo: { name: 'Evidence Lens' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        willSaveWaitUntil: true,
      },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, UPDATE_BIBLIOGRAPHY],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: [OPEN_RECORD] },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      codeLensProvider: {},
      inlayHintProvider: true,
      semanticTokensProvider: { legend: LEGEND, full: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'evidence-lens',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}
