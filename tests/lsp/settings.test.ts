import { describe, expect, test } from 'vitest';
import { HoverRequest } from 'vscode-languageserver/node';
import type { QuietReason } from '../../server/src/protocol';
import { endedSessions, type LspOptions, type LspSession } from '../support/lsp-session';

const begin = endedSessions();

const DRAFT = 'file:///ws/notes/draft.md';
const TEXT = 'All tea cures.';
type Set = Record<string, unknown>;

/** A session in which these settings hold, of a client that is asked for them. */
async function start(settings: Set, options: LspOptions = {}): Promise<LspSession> {
  const session = await begin({
    folders: ['file:///ws'],
    capabilities: { workspace: { configuration: true } },
    settings,
    ...options,
  });
  return session;
}

/** Tells the server that other settings hold now, and lets time pass until they are taken up. */
async function change(session: LspSession, settings: Set, now: Set): Promise<void> {
  for (const name of Object.keys(settings)) delete settings[name];
  Object.assign(settings, now);
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await session.status();
  session.clock.advance(100);
}

/** What is pushed next, as code and severity. */
async function nextFindings(session: LspSession): Promise<string[]> {
  const { diagnostics } = await session.nextPush();
  return diagnostics.map(({ code, severity }) => `${code} ${severity}`);
}

describe('a setting that is changed counts at once', () => {
  const warned = ['contradicted-claim 2'];
  test.each<{ name: string; set: Set; expected: string[]; quiet?: QuietReason }>([
    { name: 'turned off', set: { enabled: false }, expected: [], quiet: 'turned-off' },
    {
      name: 'another language only',
      set: { languages: ['quarto'] },
      expected: [],
      quiet: 'language-turned-off',
    },
    { name: 'left out', set: { exclude: ['notes/**'] }, expected: [], quiet: 'excluded' },
    {
      name: 'louder',
      set: { severity: { 'contradicted-claim': 'error' } },
      expected: ['contradicted-claim 1'],
    },
    {
      name: 'not reported',
      set: { severity: { 'contradicted-claim': 'off' } },
      expected: [],
      quiet: 'all-agree',
    },
  ])('$name', async ({ set, expected, quiet }) => {
    const settings: Set = {};
    const session = await start(settings);
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextFindings(session)).toEqual(warned);
    await change(session, settings, set);
    expect(await nextFindings(session)).toEqual(expected);
    const { document } = await session.status(DRAFT);
    expect(document?.quiet).toBe(quiet);
    expect(document?.findings).toBe(expected.length);
    await change(session, settings, {});
    expect(await nextFindings(session)).toEqual(warned);
    expect(session.log).toEqual([]);
  });

  test('how long a draft is left alone while it is typed', async () => {
    const settings: Set = { debounce: 1_000 };
    const session = await start(settings);
    await session.open(TEXT);
    await session.nextPush();
    await session.change(2, 'Tea.');
    await session.status();
    session.clock.advance(900);
    await session.status();
    expect(session.pushed).toHaveLength(1);
    session.clock.advance(100);
    expect(await session.nextPush()).toMatchObject({ version: 2, diagnostics: [] });
  });
});

describe('what is set', () => {
  test('of a folder holds there alone', async () => {
    const session = await start(
      {},
      {
        initializationOptions: { exclude: ['*.md'] },
        capabilities: {},
        folders: ['file:///ws', 'file:///other'],
      },
    );
    await session.open(TEXT, { uri: 'file:///ws/draft.md' });
    expect(await nextFindings(session)).toEqual([]);
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextFindings(session)).toEqual(['contradicted-claim 2']);
  });

  test('and cannot be used counts as not set', async () => {
    const nonsense = {
      enabled: 'no',
      languages: 'markdown',
      exclude: [7, null],
      severity: { 'contradicted-claim': 'loud', nothing: 'off' },
      hedged: 1,
      debounce: -1,
      base: 3,
      codeLens: 'never',
      inlayHints: 1,
      citationStyle: ['apa'],
      retractions: false,
      updateBibliographyOnSave: {},
    };
    const session = await start(nonsense);
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextFindings(session)).toEqual(['contradicted-claim 2']);
    expect(session.log).toEqual([]);
  });

  test('a folder that is turned off has no hovers', async () => {
    const session = await start({ enabled: false });
    await session.open('Lee drank tea.', { uri: DRAFT });
    expect(await nextFindings(session)).toEqual([]);
    const at = { textDocument: { uri: DRAFT }, position: { line: 0, character: 1 } };
    expect(await session.client.sendRequest(HoverRequest.type, at)).toBeNull();
  });
});
