import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Fix } from '../core/fixes/fix';
import type { ClientNeeds } from './client-needs';
import type { Draft } from './documents';
import { rangeOf } from './positions';

/**
 * The change that a fix makes to a version of a draft. A client that can tells from the version whether it still
 * applies; one that can't is told the change alone.
 */
export function editOf(
  fix: Exclude<Fix, { kind: 'open' }>,
  draft: Draft,
  needs: Pick<ClientNeeds, 'versionedEdits' | 'snippetEdits'>,
): WorkspaceEdit {
  const { uri, version, lines } = draft;
  const snippets = needs.versionedEdits && needs.snippetEdits && fix.kind === 'template';
  if (snippets)
    return { documentChanges: [{ textDocument: { uri, version }, edits: [snippet(fix, draft)] }] };
  const edits: TextEdit[] = plainEdits(fix).map(({ span, newText }) => ({
    range: rangeOf(lines, span),
    newText,
  }));
  if (needs.versionedEdits) return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  return { changes: { [uri]: edits } };
}

/** A template without its placeholder, which would pass for what the author has to write. */
function plainEdits(fix: Exclude<Fix, { kind: 'open' }>) {
  if (fix.kind === 'edit') return fix.edits;
  return [{ span: { start: fix.at, end: fix.at }, newText: fix.before.trimEnd() + fix.after }];
}

function snippet(fix: Extract<Fix, { kind: 'template' }>, { lines }: Draft): SnippetTextEdit {
  const value = `${literal(fix.before)}\${1:${literal(fix.placeholder)}}${literal(fix.after)}`;
  return { range: rangeOf(lines, { start: fix.at, end: fix.at }), snippet: { kind: 'snippet', value } };
}

/** Text that a snippet holds as it is (LSP 3.18, Snippet Syntax). */
function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
