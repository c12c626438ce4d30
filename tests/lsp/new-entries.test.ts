import { expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createStepAnalyser } from '../../server/src/core/analyse';
import { completeAt } from '../../server/src/core/completion/complete';
import { analyseAround } from '../../server/src/core/draft/analyse-around';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { Engine } from '../../server/src/lsp/engine';
import type { CiteRecord, CiteRecordMethod } from '../../server/src/protocol-evidence';
import { SMALL_BASE, simpleEngine } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspSession, lspSession } from '../support/lsp-session';
import { memoryWorld } from '../support/lsp-world';
import { cursor, itemsOf, type Marked } from './base-session';

const sessions = endedSessions();

const MODERN: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { resolveSupport: { properties: ['additionalTextEdits'] } } },
  },
};

/** A server that reads and completes drafts as it does in earnest. */
async function start(capabilities: ClientCapabilities): Promise<LspSession> {
  const analyse = createStepAnalyser();
  const createEngine = (base: EvidenceBase, uriOf: Engine['uriOf']): Engine => ({
    ...simpleEngine(base),
    uriOf,
    analyse: (text, earlier) => analyse(text, base, earlier),
    analyseAround: (text, offset, earlier) => analyseAround(text, offset, base, earlier),
    completeAt: (analysis, offset) => completeAt(analysis.text, offset, base, analysis),
  });
  const world = { ...memoryWorld({}, async () => SMALL_BASE), createEngine };
  const session = await lspSession({ capabilities, loadEvidence: async () => world });
  sessions.push(session);
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
  const session = await start(MODERN);
  const [item] = await completed(session, DRAFTED);
  const chosen = item && (await session.client.sendRequest(CompletionResolveRequest.type, item));
  expect(chosen && accepted(DRAFTED.text, chosen)).toBe(`It rose [1]. It fell [2].${LIST}2. Tea.\n`);
});

test('it is not offered to a client that could not add it', async () => {
  const session = await start({});
  expect(await completed(session, DRAFTED)).toEqual([]);
});

test('nothing is added to a list that has another end by now', async () => {
  const session = await start(MODERN);
  const [item] = await completed(session, DRAFTED);
  await session.change(3, `${DRAFTED.text}2. On snow.\n`);
  const chosen = item && (await session.client.sendRequest(CompletionResolveRequest.type, item));
  expect(chosen).not.toHaveProperty('additionalTextEdits');
});

test('a record is cited with the number of a new entry', async () => {
  const session = await start({});
  const { text, position } = cursor(`It rose [1]. It fell|.${LIST}`);
  await session.open(text, { version: 4 });
  const method: CiteRecordMethod = 'evidenceLens/citeRecord';
  const params = { textDocument: { uri: DRAFT }, position, record: { kind: 'reference', id: 'lee2001' } };
  const { version, edits } = await session.client.sendRequest<CiteRecord>(method, params);
  expect([version, edits.map(({ newText }) => newText)]).toEqual([4, [' [2]', '\n2. Tea.']]);
});
