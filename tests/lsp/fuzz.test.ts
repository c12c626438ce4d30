import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver/node';
import { earnestEngine } from '../support/lsp-engine';
import { endedSessions, type LspSession } from '../support/lsp-session';
import { anyMessage, CITING, DRAFT, NOTIFICATIONS, REQUESTS } from './any-message';
import { baseSession } from './base-session';

const begin = endedSessions();

/** A server that reads drafts as it does in earnest, in a folder with a base of its own. */
const started = (): Promise<LspSession> => baseSession(begin, {}, { engine: earnestEngine });

/** The length of the longest answer that says nothing: `null`. */
const NOTHING = 4;

/** What a handler says of parameters that are none; anything else is a mistake of its own. */
const WRONG_PARAMETERS = /^\w+\/[\w/]+ failed: its parameters (?:name|hold) no [^\n]+$/;

test('whatever a client says, in whatever order, the server goes on answering', async () => {
  const session = await started();
  const { client } = session;
  client.onRequest('window/showDocument', () => ({ success: true }));
  const answered = new Set<string>();
  const ask = (method: string, params: object, token: CancellationToken): Promise<unknown> =>
    client.sendRequest(method, params, token).then(
      (answer) => JSON.stringify(answer).length > NOTHING && answered.add(method),
      // An error is an answer.
      () => undefined,
    );
  await fc.assert(
    fc.asyncProperty(fc.array(anyMessage, { minLength: 20, maxLength: 20 }), async (messages) => {
      await session.open(CITING, { uri: DRAFT });
      const waiting: Promise<unknown>[] = [];
      const unwanted = new CancellationTokenSource();
      for (const { request, notification, isRequest, isWaitedFor, isCancelled, params } of messages) {
        const { token } = isCancelled ? unwanted : new CancellationTokenSource();
        const sent = isRequest ? ask(request, params, token) : client.sendNotification(notification, params);
        if (isWaitedFor && isRequest && request !== 'textDocument/diagnostic') await sent;
        else waiting.push(sent);
      }
      unwanted.cancel();
      session.clock.advance(10_000);
      expect(await session.status()).toHaveProperty('base');
      session.clock.advance(10_000);
      await Promise.all(waiting);
    }),
    { numRuns: 250, seed: 5 },
  );
  expect(session.log.filter((line) => !WRONG_PARAMETERS.test(line))).toEqual([]);
  expect(answered.size).toBeGreaterThan(20);
});

test('what it says are messages of all kinds that the server knows', () => {
  const folder = 'server/src/lsp';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const named = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/'(\w+\/(?!\w*Changed')\w+(?:\/\w+)?)'/g),
  ]);
  const known = new Set(named.map(([, method = '']) => method));
  expect(known.size).toBeGreaterThan(30);
  expect([...known].filter((method) => ![...REQUESTS, ...NOTIFICATIONS].includes(method))).toEqual([]);
});

test('a hundred requests at once are all answered', async () => {
  const session = await started();
  await session.open(CITING, { uri: DRAFT });
  const asked = Array.from({ length: 100 }, (_, character) =>
    session.client.sendRequest('textDocument/hover', {
      textDocument: { uri: DRAFT },
      position: { line: 0, character },
    }),
  );
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => answer !== null).length).toBeGreaterThan(40);
});
