import { describe, expect, test } from 'vitest';
import { ExecuteCommandRequest, ShowDocumentRequest } from 'vscode-languageserver/node';
import type {
  CiteRecord,
  CiteRecordMethod,
  EvidenceNode,
  EvidenceTree,
  EvidenceTreeMethod,
} from '../../server/src/protocol-evidence';
import { DRAFT, endedSessions, type LspOptions, type LspSession } from '../support/lsp-session';

const TREE: EvidenceTreeMethod = 'evidenceLens/evidenceTree';
const CITE: CiteRecordMethod = 'evidenceLens/citeRecord';
const start = endedSessions();

function tree(session: LspSession, params: unknown = { uri: DRAFT }): Promise<EvidenceTree> {
  return session.client.sendRequest<EvidenceTree>(TREE, params);
}

function labels(nodes: readonly EvidenceNode[]): string[] {
  return nodes.flatMap(({ label, children }) => [label, ...labels(children)]);
}

describe('the evidence tree', () => {
  test('holds the base against the draft that is asked about', async () => {
    const session = await start();
    await session.open('A cup of tea.');
    const { uri, nodes } = await tree(session);
    expect(uri).toBe(DRAFT);
    expect(labels(nodes)).toEqual([
      'What my draft leaves out',
      'Tea for insomnia, sleep: no difference',
      'Tea',
      'Insomnia',
      'Sleep: no difference',
      'Tea',
    ]);
    expect(nodes[1]?.children[0]).toMatchObject({
      verdict: 'no-benefit',
      standing: 'left-out',
      record: { kind: 'claim', id: 'tea-sleep' },
    });
  });

  test.each<unknown>([{}, { uri: 7 }, null, { uri: 'file:///nowhere.md' }])(
    'asked with %j shows the base alone',
    async (params) => {
      const session = await start();
      await session.open('Tea.');
      await session.nextPush();
      const { uri, nodes } = await tree(session, params);
      expect(uri).toBeUndefined();
      expect(labels(nodes)).toEqual(['Insomnia', 'Sleep: no difference', 'Tea']);
    },
  );

  test('is filtered', async () => {
    const session = await start();
    await session.open('Tea.');
    expect((await tree(session, { uri: DRAFT, filter: 'coffee' })).nodes).toEqual([]);
    expect(labels((await tree(session, { uri: DRAFT, filter: 'never' })).nodes)).toContain(
      'Sleep: no difference',
    );
  });

  test.each<{ name: string; options: LspOptions }>([
    { name: 'there is no base', options: { loadBase: async () => Promise.reject(new Error('gone')) } },
    { name: 'the folder is turned off', options: { initializationOptions: { enabled: false } } },
  ])('is empty where $name', async ({ options }) => {
    const session = await start(options);
    await session.open('Tea.');
    await session.nextPush();
    expect(await tree(session)).toEqual({ nodes: [] });
    expect(await tree(session, {})).toEqual({ nodes: [] });
  });
});

test('a record is opened in the base that is shown, though no draft is open', async () => {
  const session = await start({ capabilities: { window: { showDocument: { support: true } } } });
  await session.open('Tea.');
  await session.nextPush();
  const shown: string[] = [];
  session.client.onRequest(ShowDocumentRequest.type, ({ uri }) => {
    shown.push(uri);
    return { success: true };
  });
  await session.client.sendRequest(ExecuteCommandRequest.type, {
    command: 'evidenceLens.openRecord',
    arguments: [{ kind: 'claim', id: 'tea-sleep' }],
  });
  expect(shown).toEqual(['file:///base/claims/my%20teas.yaml']);
});

describe('citing a record', () => {
  const record = { kind: 'claim', id: 'tea-sleep' };
  const position = { line: 0, character: 4 };

  test('gives the change for the version that it is for', async () => {
    const session = await start();
    await session.open('Tea.', { version: 4 });
    const params = { textDocument: { uri: DRAFT }, position: { line: 0, character: 3 }, record };
    expect(await session.client.sendRequest<CiteRecord>(CITE, params)).toEqual({
      version: 4,
      edits: [
        {
          range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } },
          newText: ' [@lee2001]',
        },
      ],
    });
  });

  test.each<{ name: string; params: object }>([
    { name: 'a record that is none', params: { record: { kind: 'claim', id: 'nowhere' } } },
    { name: 'a kind that is none', params: { record: { kind: 'tea', id: 'tea-sleep' } } },
    { name: 'no record', params: { record: undefined } },
    { name: 'a draft that is not open', params: { textDocument: { uri: 'file:///nowhere.md' } } },
  ])('gives nothing for $name', async ({ params }) => {
    const session = await start();
    await session.open('Tea.');
    const asked = { textDocument: { uri: DRAFT }, position, record, ...params };
    expect(await session.client.sendRequest(CITE, asked)).toBeNull();
  });
});
