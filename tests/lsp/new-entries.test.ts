import { expect, test } from 'vitest';
import { type CompletionItem, CompletionRequest, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CiteRecord, CiteRecordMethod } from '../../server/src/protocol-evidence';
import { earnestEngine } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspSession } from '../support/lsp-session';
import { cursor, itemsOf, type Marked } from './base-session';

const begin = endedSessions();

async function start(): Promise<LspSession> {
  const session = await begin({ engine: earnestEngine });
  return session;
}

/** The items at the cursor of a draft, asked for right after the last letter was typed. */
async function completed({ client, open, change, status }: LspSession, { text, position }: Marked) {
  await open(text.replace('lee', ''));
  await status(DRAFT, { settled: true });
  await change(2, text);
  const params = { textDocument: { uri: DRAFT }, position };
  return itemsOf(await client.sendRequest(CompletionRequest.type, params));
}

const LIST = '\n\n## References\n\n1. On rain.\n';
const DRAFTED = cursor(`It rose [1]. It fell [lee|].${LIST}`);

/** The text with an item accepted. */
function accepted(text: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  const edits = [...(TextEdit.is(textEdit) ? [textEdit] : []), ...additionalTextEdits];
  return TextDocument.applyEdits(TextDocument.create(DRAFT, 'markdown', 1, text), edits);
}

test('a reference that the own list of a draft lacks is added to it with its number', async () => {
  const session = await start();
  const [item] = await completed(session, DRAFTED);
  expect(item && accepted(DRAFTED.text, item)).toBe(`It rose [1]. It fell [2].${LIST}2. Tea.\n`);
});

test('a record is cited with the number of a new entry', async () => {
  const session = await start();
  const { text, position } = cursor(`It rose [1]. It fell|.${LIST}`);
  await session.open(text, { version: 4 });
  const method: CiteRecordMethod = 'evidenceLens/citeRecord';
  const params = { textDocument: { uri: DRAFT }, position, record: { kind: 'reference', id: 'lee2001' } };
  const { version, edits } = await session.client.sendRequest<CiteRecord>(method, params);
  expect([version, edits.map(({ newText }) => newText)]).toEqual([4, [' [2]', '\n2. Tea.']]);
});
