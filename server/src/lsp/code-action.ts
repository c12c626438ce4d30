import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../core/checks/finding';
import { field } from '../core/fields';
import type { Fix } from '../core/fixes/fix';
import type { Draft } from './documents';
import { openRecordCommand } from './open-record';
import { rangeParam, uriOf } from './params';
import { offsetAt } from './positions';
import { type Reading, readingOf, type Session } from './session';
import { toDiagnostic } from './to-lsp';
import { UPDATE_BIBLIOGRAPHY, updateBibliographyAction } from './update-bibliography';
import { editOf } from './workspace-edit';

/** Fixes are made for so many findings of a selection; whoever selects more does not want to look at them. */
const MOST_FINDINGS = 10;

/** Answers `textDocument/codeAction` and `codeAction/resolve`. Nothing is ever applied unasked. */
export function registerCodeActions(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    CodeActionRequest.type,
    guard.request('textDocument/codeAction', [], (params: unknown) => codeActions(session, params)),
  );
  connection.onRequest(CodeActionResolveRequest.type, (action, token) =>
    guard.request('codeAction/resolve', action, (asked: CodeAction) => resolve(session, asked))(
      action,
      token,
    ),
  );
}

async function codeActions(session: Session, params: unknown): Promise<CodeAction[]> {
  const range = rangeParam(params);
  if (!session.needs.codeActions) return [];
  if (wantsSourceAction(params)) return updateBibliographyAction(session, uriOf(params));
  if (!wantsFixes(params)) return [];
  const reading = await readingOf(session, uriOf(params));
  if (!reading) return [];
  const { lines } = reading.draft;
  const start = offsetAt(lines, range.start);
  const end = offsetAt(lines, range.end);
  const asked = reading.analysis.findings.filter(({ span }) => span.start <= end && start <= span.end);
  const { fixesFor } = await import('../core/fixes/fixes-for');
  const actions = asked
    .slice(0, MOST_FINDINGS)
    .flatMap((finding) =>
      fixesFor(finding, reading.analysis, reading.engine.base).map((fix) =>
        toCodeAction(fix, finding, reading, session),
      ),
    );
  return (await Promise.all(actions)).flat();
}

/** Whether quick fixes are among what the client asks for: it may ask for one kind of actions only. */
function wantsFixes(params: unknown): boolean {
  const only = field(field(params, 'context'), 'only');
  return !Array.isArray(only) || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** Whether the action on the whole draft is asked for: it is not offered unasked, as it takes more than a look. */
function wantsSourceAction(params: unknown): boolean {
  const only = field(field(params, 'context'), 'only');
  return (
    Array.isArray(only) && only.some((kind) => kind === CodeActionKind.Source || kind === UPDATE_BIBLIOGRAPHY)
  );
}

async function toCodeAction(
  fix: Fix,
  finding: Finding,
  reading: Reading,
  session: Session,
): Promise<CodeAction[]> {
  const { draft, engine } = reading;
  const { needs } = session;
  const { title } = fix;
  const place = { lines: draft.lines, base: engine.base, uriOf: engine.uriOf, needs };
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, place)] };
  if (fix.kind === 'open') {
    const { kind, id } = fix.record;
    return needs.showsDocuments
      ? [{ ...action, command: openRecordCommand(title, draft.uri, kind, id) }]
      : [];
  }
  const preferred = fix.kind === 'edit' && fix.preferred === true;
  const { start, end } = finding.span;
  const data = { uri: draft.uri, version: draft.version, code: finding.code, start, end };
  const offered = { ...action, ...(preferred && { isPreferred: true }) };
  if (needs.resolvesEdits) return [{ ...offered, data }];
  const edit = await editFor(fix, draft, session);
  return edit ? [{ ...offered, edit }] : [];
}

/** The change that a fix makes, with what is new in the draft's list of references; nothing where that cannot be added. */
async function editFor(
  fix: Exclude<Fix, { kind: 'open' }>,
  draft: Draft,
  session: Session,
): Promise<WorkspaceEdit | undefined> {
  if (fix.kind !== 'edit' || !fix.adds?.length) return editOf(fix, draft, session.needs);
  const { withNewEntries } = await import('./new-entries');
  const at = Math.min(...fix.edits.map(({ span }) => span.start));
  const edits = await withNewEntries(session, draft, fix.edits, fix.adds, at);
  return edits && editOf({ ...fix, edits }, draft, session.needs);
}

/** The same action with its edit, or as it was where the draft is no longer the one it was offered for. */
async function resolve(session: Session, action: CodeAction): Promise<CodeAction> {
  const uri = field(action.data, 'uri');
  const reading = typeof uri === 'string' ? await readingOf(session, uri) : undefined;
  if (!reading || reading.draft.version !== field(action.data, 'version')) return action;
  const { analysis, draft, engine } = reading;
  const finding = analysis.findings.find(
    ({ code, span }) =>
      code === field(action.data, 'code') &&
      span.start === field(action.data, 'start') &&
      span.end === field(action.data, 'end'),
  );
  if (!finding) return action;
  const { fixesFor } = await import('../core/fixes/fixes-for');
  const fix = fixesFor(finding, analysis, engine.base).find(({ title }) => title === action.title);
  const edit = fix && fix.kind !== 'open' ? await editFor(fix, draft, session) : undefined;
  return edit ? { ...action, edit } : action;
}
