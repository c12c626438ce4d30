import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { slowBase } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspSession, line } from '../support/lsp-session';

const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};
const FLAGGED = [line(0, 4, 13)];

const start = endedSessions();

async function pull(session: LspSession, uri = DRAFT): Promise<DocumentDiagnosticReport> {
  return session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
}

/** What a pull gives: the ranges. Nothing to reuse is ever offered, so every report is a full one. */
async function pulledRanges(session: LspSession, uri = DRAFT) {
  const report = await pull(session, uri);
  return report.kind === 'full' ? report.items.map(({ range }) => range) : report.kind;
}

async function pushedRanges(session: LspSession) {
  const { uri, version, diagnostics } = await session.nextPush();
  return { uri, version, ranges: diagnostics.map(({ range }) => range) };
}

describe('pushed diagnostics', () => {
  test('follow the opening of a draft', async () => {
    const session = await start();
    await session.open('All tea cures.', { version: 7 });
    expect(await pushedRanges(session)).toEqual({ uri: DRAFT, version: 7, ranges: FLAGGED });
  });

  test('follow a change once its author has stopped typing, for the last version only', async () => {
    const session = await start();
    await session.open('All tea is.');
    expect(await pushedRanges(session)).toMatchObject({ version: 1, ranges: [] });
    await session.change(2, 'cure', line(0, 8, 10));
    await session.change(3, 's', line(0, 12, 12));
    await session.status();
    session.clock.advance(119);
    await session.status();
    expect(session.pushed).toHaveLength(1);
    session.clock.advance(1);
    expect(await pushedRanges(session)).toEqual({ uri: DRAFT, version: 3, ranges: FLAGGED });
    expect(session.pushed).toHaveLength(2);
  });

  test('are cleared when the draft is closed, and nothing follows', async () => {
    const session = await start();
    await session.open('All tea cures.');
    await session.nextPush();
    await session.change(2, 'All tea cures us.');
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
    expect(await pushedRanges(session)).toEqual({ uri: DRAFT, version: undefined, ranges: [] });
    session.clock.advance(500);
    await session.status();
    await session.status();
    expect(session.pushed).toHaveLength(2);
  });

  test.each([
    { languageId: 'markdown', ranges: FLAGGED },
    { languageId: 'quarto', ranges: FLAGGED },
    { languageId: 'rmd', ranges: FLAGGED },
    { languageId: 'rmarkdown', ranges: FLAGGED },
    { languageId: 'plaintext', ranges: [] },
    { languageId: 'latex', ranges: [] },
  ])('$languageId', async ({ languageId, ranges }) => {
    const session = await start();
    await session.open('All tea cures.', { languageId });
    expect(await pushedRanges(session)).toMatchObject({ ranges });
  });

  test('wait for the evidence base', async () => {
    const { loadBase, ready } = slowBase();
    const session = await start({ loadBase });
    await session.open('All tea cures.');
    expect((await session.status()).base).toEqual({ state: 'loading' });
    expect(session.pushed).toHaveLength(0);
    ready();
    expect(await pushedRanges(session)).toMatchObject({ ranges: FLAGGED });
    await session.status();
    expect(session.pushed).toHaveLength(1);
  });
});

describe('pulled diagnostics', () => {
  test('are the same as pushed ones, and nothing is pushed beside them', async () => {
    const pushing = await start();
    const pulling = await start({ capabilities: PULLS });
    await pushing.open('All tea cures.');
    await pulling.open('All tea cures.');
    const { diagnostics } = await pushing.nextPush();
    expect(await pull(pulling)).toEqual({ kind: 'full', items: diagnostics });
    expect(pulling.pushed).toHaveLength(0);
    expect(pulling.initialized.capabilities.diagnosticProvider).toMatchObject({
      workspaceDiagnostics: false,
    });
    expect(pushing.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  test('wait until the author has stopped typing', async () => {
    const session = await start({ capabilities: PULLS });
    await session.open('All tea is.');
    await session.change(2, 'cures', line(0, 8, 10));
    let answered = false;
    const ranges = pulledRanges(session).finally(() => (answered = true));
    await session.status();
    expect(answered).toBe(false);
    session.clock.advance(120);
    expect(await ranges).toEqual(FLAGGED);
  });

  test('are of the latest version, though another was pulled', async () => {
    const { loadBase, ready } = slowBase();
    const session = await start({ capabilities: PULLS, loadBase });
    await session.open('All tea is.');
    const ranges = pulledRanges(session);
    await session.status();
    await session.change(2, 'cures', line(0, 8, 10));
    await session.status();
    ready();
    await session.status(DRAFT);
    session.clock.advance(120);
    expect(await ranges).toEqual(FLAGGED);
  });

  test('of a draft that is closed meanwhile, of another language or not open at all are none', async () => {
    const session = await start({ capabilities: PULLS });
    await session.open('All tea cures.');
    await session.change(2, 'All tea cures!');
    const closing = pulledRanges(session);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
    await session.open('All tea cures.', { uri: 'file:///a.txt', languageId: 'plaintext' });
    expect(await closing).toEqual([]);
    expect(await pulledRanges(session, 'file:///a.txt')).toEqual([]);
    expect(await pulledRanges(session, 'file:///unknown.md')).toEqual([]);
    expect(session.log).toEqual([]);
  });
});
