import { expect, test } from 'vitest';
import { CompletionRequest } from 'vscode-languageserver/node';
import type { Explained, ExplainMethod, ExplainParams } from '../../server/src/protocol';
import { DRAFT, endedSessions, type LspSession, line } from '../support/lsp-session';

const begin = endedSessions();

async function opened(text: string, options: { languageId?: string } = {}): Promise<LspSession> {
  const session = await begin();
  await session.open(text, options);
  return session;
}

async function explained({ client }: LspSession, position: unknown, uri = DRAFT): Promise<Explained | null> {
  const method: ExplainMethod = 'evidenceLens/explain';
  return client.sendRequest<Explained | null>(method, { textDocument: { uri }, position });
}

test('a place where nothing is read is said to be one', async () => {
  const at: ExplainParams['position'] = { line: 0, character: 2 };
  expect(await explained(await opened('Tea.'), at)).toEqual({
    range: line(0, 2, 2),
    text: expect.stringContaining('Nothing is read here.'),
  });
});

test('a position outside of the draft is taken back into it', async () => {
  const answer = await explained(await opened('Tea.'), { line: 9, character: 9 });
  expect(answer?.range).toEqual(line(0, 4, 4));
});

test.each([
  ['of another language', { languageId: 'plaintext' }, DRAFT],
  ['that is not open', {}, 'file:///other.md'],
])('a document %s has no reading', async (_, options, uri) => {
  expect(await explained(await opened('Tea.', options), { line: 0, character: 0 }, uri)).toBeNull();
});

test('parameters of another shape are told to the log', async () => {
  const session = await opened('Tea.');
  expect(await explained(session, 'here')).toBeNull();
  expect(session.log).toEqual([expect.stringContaining('evidenceLens/explain failed')]);
});

test('the words of an ignore comment are completed', async () => {
  const { client } = await opened('<!-- evidence-lens-dis -->');
  const position = { line: 0, character: 22 };
  expect(
    await client.sendRequest(CompletionRequest.type, { textDocument: { uri: DRAFT }, position }),
  ).toEqual({
    isIncomplete: false,
    items: [
      {
        label: 'evidence-lens-disable',
        kind: 14,
        sortText: '000',
        textEdit: { range: line(0, 5, 22), newText: 'evidence-lens-disable' },
      },
    ],
  });
});
