import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createStepAnalyser } from '../../server/src/core/analyse';
import { originKey } from '../../server/src/core/evidence/base';
import type { Engine } from '../../server/src/lsp/engine';
import { small } from '../core/hover/small-base';
import { simpleEngine } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspSession, line } from '../support/lsp-session';
import { memoryWorld } from '../support/lsp-world';

const begin = endedSessions();

const LITERALS = { codeActionKind: { valueSet: ['quickfix'] } };
const EVERYTHING: ClientCapabilities = {
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: LITERALS,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  window: { showDocument: { support: true } },
};
const LITTLE: ClientCapabilities = { textDocument: { codeAction: { codeActionLiteralSupport: LITERALS } } };

const base = {
  ...small,
  origins: { [originKey('claim', 'ketamine-cancer-pain')]: { file: 'claims.yaml', line: 4, character: 4 } },
};
const WRONG = 'Ketamine is effective for cancer pain.';

/** A server that reads drafts as it does in earnest, with a draft open. */
async function opened(text: string, capabilities: ClientCapabilities) {
  const analyse = createStepAnalyser();
  const createEngine = (_: unknown, uriOf: Engine['uriOf']): Engine => ({
    ...simpleEngine(base),
    uriOf,
    analyse: (draft) => analyse(draft, base),
  });
  const world = { ...memoryWorld({}, async () => base), createEngine };
  const session = await begin({ capabilities, loadEvidence: async () => world });
  await session.open(text);
  return session;
}

async function actionsAt({ client }: LspSession, character: number, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  const range = line(0, character, character);
  const found = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: DRAFT },
    range,
    context,
  });
  return (found ?? []).filter(
    (action): action is CodeAction => !('command' in action && typeof action.command === 'string'),
  );
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const SAY = 'Say: Ketamine is not effective for cancer pain [@hardy2012]';
const IGNORE = 'Ignore contradicted-claim in this paragraph, with a reason';

describe('code actions', () => {
  test('are offered for what is reported at the cursor, and say what they do', async () => {
    const session = await opened(WRONG, EVERYTHING);
    expect(session.initialized.capabilities).toMatchObject({
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'source.updateBibliography'],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: ['evidenceLens.openRecord'] },
    });
    const actions = await actionsAt(session, 3);
    expect(titles(actions)).toEqual([SAY, 'Open the claim: Ketamine for cancer pain', IGNORE]);
    expect(actions[0]).toMatchObject({
      kind: 'quickfix',
      diagnostics: [{ code: 'contradicted-claim', range: line(0, 0, 37) }],
    });
    expect(actions.filter(({ edit }) => edit)).toEqual([]);
  });

  test('get their edit, of one version of the draft, once one is chosen', async () => {
    const session = await opened(WRONG, EVERYTHING);
    const [say, , ignore] = await actionsAt(session, 3);
    if (!say || !ignore) throw new Error('Two actions were expected.');
    const textDocument = { uri: DRAFT, version: 1 };
    expect(await session.client.sendRequest(CodeActionResolveRequest.type, say)).toMatchObject({
      edit: {
        documentChanges: [
          {
            textDocument,
            edits: [
              {
                range: line(0, 0, 37),
                newText: 'Ketamine is not effective for cancer pain [@hardy2012]',
              },
            ],
          },
        ],
      },
    });
    expect(await session.client.sendRequest(CodeActionResolveRequest.type, ignore)).toMatchObject({
      edit: {
        documentChanges: [
          {
            textDocument,
            edits: [
              {
                range: line(0, 0, 0),
                snippet: {
                  kind: 'snippet',
                  value: '<!-- evidence-lens-ignore contradicted-claim: ${1:reason} -->\n',
                },
              },
            ],
          },
        ],
      },
    });
  });

  test('have none for another version', async () => {
    const session = await opened(WRONG, EVERYTHING);
    const [say] = await actionsAt(session, 3);
    if (!say) throw new Error('An action was expected.');
    await session.change(2, 'So. ', line(0, 0, 0));
    expect(await session.client.sendRequest(CodeActionResolveRequest.type, say)).toEqual(say);
  });

  test('come with plain edits for a client that can take no more', async () => {
    const session = await opened(WRONG, LITTLE);
    const actions = await actionsAt(session, 3);
    expect(titles(actions)).toEqual([SAY, IGNORE]);
    expect(actions[1]?.edit).toEqual({
      changes: {
        [DRAFT]: [{ range: line(0, 0, 0), newText: '<!-- evidence-lens-ignore contradicted-claim: -->\n' }],
      },
    });
  });

  test.each<[string, ClientCapabilities, number, string[] | undefined]>([
    ['where nothing is reported', EVERYTHING, 60, undefined],
    ['where other actions are asked for', EVERYTHING, 3, ['source.organizeImports']],
    ['to a client that takes commands only', {}, 3, undefined],
  ])('are not offered %s', async (_, capabilities, character, only) => {
    const session = await opened(`${WRONG} All is well in the rest of this line.`, capabilities);
    expect(await actionsAt(session, character, only)).toEqual([]);
  });

  test('an action that is not ours stays as it is', async () => {
    const { client } = await opened(WRONG, EVERYTHING);
    const foreign = { title: 'Other', data: { uri: DRAFT, version: 1, code: 'x' } };
    expect(await client.sendRequest(CodeActionResolveRequest.type, foreign)).toEqual(foreign);
  });
});

/** The text of a draft once the first action at a character of its first line is chosen. */
async function firstChosen(text: string, character: number, capabilities: ClientCapabilities) {
  const session = await opened(text, capabilities);
  const [action] = await actionsAt(session, character);
  if (!action) throw new Error('An action was expected.');
  const chosen = action.edit
    ? action
    : await session.client.sendRequest(CodeActionResolveRequest.type, action);
  const [change] = chosen.edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits.filter((edit) => TextEdit.is(edit)) : undefined;
  const document = TextDocument.create(DRAFT, 'markdown', 1, text);
  return TextDocument.applyEdits(document, edits ?? chosen.edit?.changes?.[DRAFT] ?? []);
}

describe('in a draft that cites by number', () => {
  test.each([
    ['with all that it changes', EVERYTHING],
    ['at once', LITTLE],
  ])('a citation that is new to the list comes %s', async (_, capabilities) => {
    const list = '\n\n## References\n\n1. On rain.\n';
    expect(await firstChosen(`${WRONG} It rained [1].${list}`, 3, capabilities)).toMatch(
      /^Ketamine is not effective for cancer pain \[2\]\. It rained \[1\]\.\n\n## References\n\n1\. On rain\.\n2\. Hardy AB,/,
    );
  });

  test('a list that is kept up to date is numbered anew', async () => {
    const list = (...entries: string[]) =>
      `\n\n## References\n\n<!-- evidence-lens-references -->\n\n${entries.join('\n')}\n\n<!-- /evidence-lens-references -->\n`;
    const before = `${WRONG} It rained [1].${list('1. Sigtermans M. 2009. <!-- @sigtermans2009 -->')}`;
    const after = await firstChosen(before, 3, EVERYTHING);
    expect(after).toMatch(/^Ketamine is not effective for cancer pain \[1\]\. It rained \[2\]\./);
    expect(after).toMatch(/\n1\. Hardy .*<!-- @hardy2012 -->\n2\. Sigtermans .*<!-- @sigtermans2009 -->\n/);
  });
});

describe('the record that decided', () => {
  async function shownFor(argument: unknown): Promise<ShowDocumentParams[]> {
    const { client } = await opened(WRONG, EVERYTHING);
    const shown: ShowDocumentParams[] = [];
    client.onRequest(ShowDocumentRequest.type, (params) => {
      shown.push(params);
      return { success: true };
    });
    const command = 'evidenceLens.openRecord';
    await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });
    return shown;
  }

  test('is opened at its place, by its id', async () => {
    const session = await opened(WRONG, EVERYTHING);
    const open = (await actionsAt(session, 3)).find(({ title }) => title.startsWith('Open'));
    const [argument] = open?.command?.arguments ?? [];
    expect(argument).toEqual({ uri: DRAFT, kind: 'claim', id: 'ketamine-cancer-pain' });
    expect(await shownFor(argument)).toEqual([
      { uri: 'file:///base/claims.yaml', takeFocus: true, selection: line(4, 4, 4) },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['another record', { uri: DRAFT, kind: 'claim', id: 'nobody' }],
    ['another kind', { uri: DRAFT, kind: '__proto__', id: 'ketamine-cancer-pain' }],
    ['another draft', { uri: 'file:///etc/passwd', kind: 'claim', id: 'ketamine-cancer-pain' }],
  ])('is not opened for %s', async (_, argument) => {
    expect(await shownFor(argument)).toEqual([]);
  });
});
