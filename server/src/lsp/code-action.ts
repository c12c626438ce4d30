import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
} from 'vscode-languageserver';
import type { Finding } from '../core/checks/finding';
import { field } from '../core/fields';
import type { Fix } from '../core/fixes/fix';
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
  return asked
    .slice(0, MOST_FINDINGS)
    .flatMap((finding) =>
      fixesFor(finding, reading.analysis, reading.engine.base).flatMap((fix) =>
        toCodeAction(fix, finding, reading, session),
      ),
    );
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

function toCodeAction(fix: Fix, finding: Finding, reading: Reading, { needs }: Session): CodeAction[] {
  const { draft, engine } = reading;
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
  const edit = needs.resolvesEdits ? { data } : { edit: editOf(fix, draft, needs) };
  return [{ ...action, ...(preferred && { isPreferred: true }), ...edit }];
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
  return fix && fix.kind !== 'open' ? { ...action, edit: editOf(fix, draft, session.needs) } : action;
}
