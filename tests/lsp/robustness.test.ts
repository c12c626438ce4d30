import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { slowBase } from '../support/lsp-engine';
import { DRAFT, endedSessions, line } from '../support/lsp-session';

const start = endedSessions();

const EMPTY_LIST = { isIncomplete: false, items: [] };
const EMPTY_REPORT = { kind: 'full', items: [] };
const NO_DOCUMENT = 'its parameters name no document (textDocument.uri).';
const NO_POSITION = 'its parameters hold no position (position.line, position.character).';
const NO_ITEM = 'its parameters hold no document (uri, languageId, version, text).';
const NO_CHANGES = 'its parameters hold no changes (textDocument.version, contentChanges).';

const BAD_REQUESTS = [
  { method: 'textDocument/hover', params: {}, answer: null, cause: NO_POSITION },
  {
    method: 'textDocument/hover',
    params: { position: { line: 0, character: 0 } },
    answer: null,
    cause: NO_DOCUMENT,
  },
  { method: 'textDocument/hover', params: { position: { line: '0' } }, answer: null, cause: NO_POSITION },
  {
    method: 'textDocument/completion',
    params: { textDocument: 'a' },
    answer: EMPTY_LIST,
    cause: NO_POSITION,
  },
  {
    method: 'textDocument/diagnostic',
    params: { textDocument: null },
    answer: EMPTY_REPORT,
    cause: NO_DOCUMENT,
  },
];

const BAD_NOTIFICATIONS = [
  { method: 'textDocument/didOpen', params: {}, cause: NO_ITEM },
  { method: 'textDocument/didOpen', params: { textDocument: null }, cause: NO_ITEM },
  { method: 'textDocument/didOpen', params: { textDocument: { uri: DRAFT } }, cause: NO_ITEM },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: DRAFT, version: 2 } },
    cause: NO_CHANGES,
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: DRAFT, version: 2 }, contentChanges: [{ range: 'all', text: 'x' }] },
    cause: NO_CHANGES,
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { version: 2 }, contentChanges: [{ text: 'x' }] },
    cause: NO_DOCUMENT,
  },
  { method: 'textDocument/didClose', params: { textDocument: { uri: 7 } }, cause: NO_DOCUMENT },
];

describe('what a client gets wrong is logged in a line, and the next request is answered', () => {
  test.each(BAD_REQUESTS)('$method with $params', async ({ method, params, answer, cause }) => {
    const session = await start();
    expect(await session.client.sendRequest(method, params)).toEqual(answer);
    expect(session.log).toEqual([`${method} failed: ${cause}`]);
  });

  test.each(BAD_NOTIFICATIONS)('$method with $params', async ({ method, params, cause }) => {
    const session = await start();
    await session.open('tea', {});
    await session.nextPush();
    await session.client.sendNotification(method, params);
    expect((await session.status(DRAFT)).document).toMatchObject({ statements: 1 });
    expect(session.log).toEqual([`${method} failed: ${cause}`]);
  });

  test.each([null, [1, 2]])(
    'parameters that are no object (%j) are refused, as the protocol says',
    async (params) => {
      const session = await start();
      await expect(session.client.sendRequest('textDocument/hover', params)).rejects.toMatchObject({
        code: ErrorCodes.InvalidParams,
      });
      expect(await session.status()).toHaveProperty('base');
      expect(session.log).toEqual([]);
    },
  );

  test('a status request may name no document', async () => {
    const session = await start();
    expect(await session.client.sendRequest('evidenceLens/status', {})).toHaveProperty('base');
    expect(session.log).toEqual([]);
  });
});

describe('documents and places that are not there', () => {
  const position = { line: 0, character: 0 };

  test.each([
    { method: 'textDocument/hover', params: { position }, answer: null },
    { method: 'textDocument/completion', params: { position }, answer: EMPTY_LIST },
    { method: 'textDocument/diagnostic', params: {}, answer: EMPTY_REPORT },
  ])('$method for an unknown document', async ({ method, params, answer }) => {
    const session = await start();
    const textDocument = { uri: 'file:///unknown.md' };
    expect(await session.client.sendRequest(method, { textDocument, ...params })).toEqual(answer);
    expect(session.log).toEqual([]);
  });

  test('changing and closing an unknown document does nothing', async () => {
    const session = await start();
    await session.change(2, 'tea');
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
    expect((await session.status(DRAFT)).document).toMatchObject({ quiet: 'not-open' });
    expect(session.log).toEqual([]);
  });

  test.each([
    { name: 'behind the text', at: { line: 99, character: 99 }, text: 'By Lee', range: line(0, 3, 6) },
    { name: 'negative', at: { line: -5, character: -5 }, text: 'Lee', range: line(0, 0, 3) },
  ])('a position $name is the nearest that there is', async ({ at, text, range }) => {
    const session = await start();
    await session.open(text);
    const params = { textDocument: { uri: DRAFT }, position: at };
    expect(await session.client.sendRequest('textDocument/hover', params)).toMatchObject({ range });
  });

  test('a change out of range is made where the text ends, and later ones are in their place', async () => {
    const session = await start();
    await session.open('By Lee');
    await session.change(2, '.\n', { start: { line: 50, character: 0 }, end: { line: 51, character: 0 } });
    await session.change(3, 'Lee', line(1, 0, 0));
    const params = { textDocument: { uri: DRAFT }, position: { line: 1, character: 1 } };
    expect(await session.client.sendRequest('textDocument/hover', params)).toMatchObject({
      range: line(1, 0, 3),
    });
    expect(session.log).toEqual([]);
  });
});

describe('a part that breaks', () => {
  test('costs one empty answer and one line of the log', async () => {
    const session = await start();
    await session.open('Boom and Lee');
    const hover = (character: number) =>
      session.client.sendRequest('textDocument/hover', {
        textDocument: { uri: DRAFT },
        position: { line: 0, character },
      });
    expect(await hover(1)).toBeNull();
    expect(await hover(10)).toMatchObject({ range: line(0, 9, 12) });
    expect(session.log).toEqual(['textDocument/hover failed: no card for Boom']);
  });

  test('tells where it broke when it is debugged', async () => {
    const session = await start({ debug: true });
    await session.open('Boom');
    const params = { textDocument: { uri: DRAFT }, position: { line: 0, character: 1 } };
    expect(await session.client.sendRequest('textDocument/hover', params)).toBeNull();
    expect(session.log[0]).toMatch(/TypeError: no card\n[^]*\bat /);
  });

  test('does not stop the next version from being judged', async () => {
    const session = await start();
    await session.open('Boom in the reader');
    await session.change(2, 'All tea cures.');
    await session.status();
    session.clock.advance(120);
    expect((await session.nextPush()).diagnostics).toHaveLength(1);
  });
});

describe('a request that is cancelled', () => {
  test.each(['textDocument/hover', 'textDocument/completion', 'textDocument/diagnostic'])(
    '%s is answered as such at once, though the base is still being read',
    async (method) => {
      const { loadBase, ready } = slowBase();
      const session = await start({ loadBase });
      await session.open('By Lee');
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: DRAFT }, position: { line: 0, character: 4 } };
      const answer = session.client.sendRequest(method, params, source.token);
      await session.status();
      source.cancel();
      await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
      ready();
      expect(await session.client.sendRequest(method, params)).toBeTruthy();
      expect(session.log).toEqual([]);
    },
  );
});
