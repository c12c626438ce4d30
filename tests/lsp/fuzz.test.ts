import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStepAnalyser } from '../../server/src/core/analyse';
import { completeAt } from '../../server/src/core/completion/complete';
import { analyseAround } from '../../server/src/core/draft/analyse-around';
import { hoverAt } from '../../server/src/core/hover/hover';
import type { Engine } from '../../server/src/lsp/engine';
import { small } from '../core/hover/small-base';
import { simpleEngine } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspSession } from '../support/lsp-session';
import { memoryWorld } from '../support/lsp-world';

const begin = endedSessions();

const REQUESTS = [
  'textDocument/hover',
  'textDocument/completion',
  'completionItem/resolve',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentSymbol',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/codeAction',
  'codeAction/resolve',
  'textDocument/diagnostic',
  'textDocument/willSaveWaitUntil',
  'workspace/symbol',
  'workspace/executeCommand',
  'evidenceLens/status',
  'evidenceLens/explain',
  'nobody/knows',
];
const NOTIFICATIONS = [
  'initialized',
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didSave',
  'textDocument/didClose',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  '$/setTrace',
  'nobody/knows',
];

const text = fc.oneof(
  fc.constantFrom(
    'Ketamine is effective for cancer pain [@hardy2012].',
    '[@',
    '---\nbibliography: a.bib\n---\n',
    '',
    '# 😀',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const uri = fc.constantFrom(
  DRAFT,
  'file:///other.md',
  'file:///evidence.yaml',
  'untitled:x',
  'no uri',
  7,
  null,
);
const number = fc.oneof(
  fc.integer({ min: -2, max: 60 }),
  fc.constantFrom(2 ** 31, Number.MAX_SAFE_INTEGER, -0, 0.5, '1'),
);
const position = fc.record({ line: number, character: number }, { requiredKeys: [] });
const range = fc.record({ start: position, end: position }, { requiredKeys: [] });
const document = fc.record(
  { uri, languageId: fc.constantFrom('markdown', 'yaml', 'x', 1), version: number, text },
  { requiredKeys: [] },
);
const params = fc.record(
  {
    textDocument: fc.oneof(document, fc.anything()),
    position: fc.oneof(position, fc.anything()),
    range: fc.oneof(range, fc.anything()),
    contentChanges: fc.oneof(
      fc.array(fc.record({ range, text }, { requiredKeys: ['text'] }), { maxLength: 3 }),
      fc.anything(),
    ),
    context: fc.oneof(fc.constant({ diagnostics: [], includeDeclaration: true }), fc.anything()),
    query: fc.oneof(text, fc.anything()),
    newName: fc.oneof(text, fc.anything()),
    command: fc.constantFrom('evidenceLens.openRecord', 'nobody', 1),
    arguments: fc.oneof(fc.array(fc.anything(), { maxLength: 2 }), fc.anything()),
    data: fc.anything(),
    settings: fc.anything(),
    changes: fc.anything(),
    event: fc.anything(),
    reason: number,
  },
  { requiredKeys: [] },
);

/** A message of any kind, with parameters that may suit it, and whether its answer is waited for. */
const message = fc.record({
  request: fc.constantFrom(...REQUESTS),
  notification: fc.constantFrom(...NOTIFICATIONS),
  isRequest: fc.boolean(),
  isWaitedFor: fc.boolean(),
  params: params.map((value): object => JSON.parse(JSON.stringify(value) ?? '{}')),
});

test('whatever a client says, in whatever order, the server goes on answering', async () => {
  const session = await started();
  const { client } = session;
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 20, maxLength: 20 }), async (messages) => {
      const waiting: Promise<unknown>[] = [];
      for (const { request, notification, isRequest, isWaitedFor, params: given } of messages) {
        const sent = isRequest
          ? client.sendRequest(request, given)
          : client.sendNotification(notification, given);
        // An error is an answer.
        const answered = sent.catch(() => undefined);
        if (isWaitedFor && isRequest && request !== 'textDocument/diagnostic') await answered;
        else waiting.push(answered);
      }
      session.clock.advance(10_000);
      expect(await session.status()).toHaveProperty('base');
      session.clock.advance(10_000);
      await Promise.all(waiting);
    }),
    { numRuns: 250, seed: 5 },
  );
  expect(session.log.filter((line) => line.includes('\n'))).toEqual([]);
});

test('a hundred requests at once are all answered', async () => {
  const session = await started();
  await session.open('Ketamine is effective for cancer pain [@hardy2012].');
  const asked = Array.from({ length: 100 }, (_, character) =>
    session.client.sendRequest('textDocument/hover', {
      textDocument: { uri: DRAFT },
      position: { line: 0, character },
    }),
  );
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => answer !== null).length).toBeGreaterThan(40);
});

/** A server that reads drafts as it does in earnest. */
async function started(): Promise<LspSession> {
  const analyse = createStepAnalyser();
  const createEngine = (_: unknown, uriOf: Engine['uriOf']): Engine => ({
    ...simpleEngine(small),
    uriOf,
    analyse: (draft, earlier) => analyse(draft, small, earlier),
    analyseAround: (draft, offset) => analyseAround(draft, offset, small),
    hoverAt: (analysis, offset) => hoverAt(analysis, small, offset),
    completeAt: (analysis, offset) => completeAt(analysis.text, offset, small, analysis),
  });
  const world = { ...memoryWorld({}, async () => small), createEngine };
  const session = await begin({ loadEvidence: async () => world });
  return session;
}
