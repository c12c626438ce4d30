import { describe, expect, test } from 'vitest';
import { type ClientCapabilities, DiagnosticRefreshRequest } from 'vscode-languageserver/node';
import { endedSessions, type LspOptions, type LspSession } from '../support/lsp-session';
import { teaBase, teaClaims } from '../support/tea-base';

const begin = endedSessions();

const DRAFT = 'file:///ws/drafts/draft.md';
const WATCHED = 'workspace/didChangeWatchedFiles';
const WATCHES: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
};

async function start(options: LspOptions = {}): Promise<LspSession> {
  const session = await begin({ folders: ['file:///ws'], files: teaBase('/ws', 'none'), ...options });
  await session.open('All tea cures.', { uri: DRAFT });
  return session;
}

/** The folders that the client has been asked to watch. */
function folders({ registered }: LspSession): string[] {
  return [...registered.values()].flatMap(({ registerOptions }) =>
    registerOptions.watchers.map(({ globPattern }: { globPattern: { baseUri: string; pattern: string } }) => {
      return `${globPattern.baseUri}/${globPattern.pattern}`;
    }),
  );
}

async function settle(session: LspSession): Promise<void> {
  await session.status();
  session.clock.advance(100);
  await session.status();
}

describe('a client that can watch files', () => {
  test('watches the folders of the base, of the draft and those between them, and nothing below', async () => {
    const session = await start({ capabilities: WATCHES });
    await session.nextPush();
    await settle(session);
    expect(folders(session).toSorted()).toEqual(['file:///ws/*', 'file:///ws/drafts/*']);
    expect(session.world.watched()).toEqual([]);
  });

  test('watches others when other evidence is needed, and only these', async () => {
    const session = await start({
      capabilities: WATCHES,
      files: { ...teaBase('/ws', 'none'), ...teaBase('/ws/other', 'harm') },
    });
    await session.nextPush();
    await session.open('---\nevidence: ../other\n---\nTea.', { uri: DRAFT, version: 2 });
    await session.nextPush();
    await settle(session);
    expect(folders(session).toSorted()).toEqual(['file:///ws/*', 'file:///ws/other/*']);
  });

  test.each([
    ['a file of the base', 'file:///ws/claims.yaml', true],
    ['the same, written in another way', 'file:///ws/./%63laims.yaml', true],
    ['a folder that the draft is in', 'file:///ws/drafts', true],
    ['another file', 'file:///ws/notes.yaml', false],
    ['a file that is not on disk', 'untitled:claims.yaml', false],
  ])('tells of %s: %s', async (_, uri, isTakenUp) => {
    const session = await start({ capabilities: WATCHES });
    await session.nextPush();
    await settle(session);
    const before = session.world.reads('/ws/claims.yaml');
    session.world.write('/ws/claims.yaml', teaClaims('harm'));
    await session.client.sendNotification(WATCHED, { changes: [{ uri, type: 2 }] });
    await settle(session);
    await session.status();
    expect(session.world.reads('/ws/claims.yaml') > before).toBe(isTakenUp);
    expect(session.log).toEqual([]);
  });

  test('and pulls diagnostics is told to pull again', async () => {
    const session = await start({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { ...WATCHES.workspace, diagnostics: { refreshSupport: true } },
      },
    });
    const refreshed = new Promise<void>((resolve) => {
      session.client.onRequest(DiagnosticRefreshRequest.type, () => resolve());
    });
    await session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: DRAFT } });
    await settle(session);
    session.world.write('/ws/claims.yaml', teaClaims('harm'));
    await session.client.sendNotification(WATCHED, { changes: [{ uri: 'file:///ws/claims.yaml', type: 2 }] });
    await settle(session);
    await refreshed;
    expect(session.pushed).toEqual([]);
  });

  test.each([{}, { changes: 'all' }, { changes: [7, { uri: 7 }] }])(
    'may send nonsense: %j',
    async (params) => {
      const session = await start({ capabilities: WATCHES });
      await session.client.sendNotification(WATCHED, params);
      expect((await session.nextPush()).diagnostics).toHaveLength(1);
      expect(session.log).toEqual([]);
    },
  );
});

describe('the system watches for a client that cannot', () => {
  test('though it said that it could', async () => {
    const session = await start({ capabilities: WATCHES, refusesRegistrations: true });
    await session.nextPush();
    await settle(session);
    expect(session.world.watched()).toEqual(['/ws']);
    session.world.write('/ws/claims.yaml', teaClaims('harm'));
    await settle(session);
    expect((await session.nextPush()).diagnostics[0]?.message).toContain('harm');
  });

  test('in two windows on one folder, both take up what changes', async () => {
    const first = await start();
    const second = await start({ loadEvidence: async () => first.world });
    await Promise.all([first.nextPush(), second.nextPush()]);
    await settle(first);
    await settle(second);
    first.world.write('/ws/claims.yaml', teaClaims('harm'));
    for (const session of [first, second]) {
      // oxlint-disable-next-line no-await-in-loop
      await settle(session);
      // oxlint-disable-next-line no-await-in-loop
      expect((await session.nextPush()).diagnostics[0]?.message).toContain('harm');
    }
  });

  test('what the evidence depends on', async () => {
    const session = await start({ files: { ...teaBase('/ws', 'none'), '/ws/drafts/draft.md': '' } });
    await session.nextPush();
    await settle(session);
    expect(session.world.watched().toSorted()).toEqual(['/ws', '/ws/drafts']);
    expect(session.registered.size).toBe(0);
  });

  test('changes that were made before it began are taken up', async () => {
    const session = await start();
    await session.nextPush();
    session.world.writeUnseen('/ws/claims.yaml', teaClaims('harm'));
    await settle(session);
    expect((await session.nextPush()).diagnostics[0]?.message).toContain('harm');
  });

  test('a folder that went and came back is watched again', async () => {
    const files = teaBase('/ws/base', 'none');
    const session = await start({ files });
    await session.open('---\nevidence: ../base\n---\nAll tea cures.', { uri: DRAFT, version: 2 });
    await session.nextPush();
    await session.nextPush();
    await settle(session);
    const paths = Object.keys(files);
    for (const path of paths) session.world.writeUnseen(path, undefined);
    session.world.tell('/ws/base');
    await settle(session);
    expect((await session.nextPush()).diagnostics.at(-1)?.message).toContain('no benefit over water');
    for (const path of paths) session.world.writeUnseen(path, files[path]);
    session.world.tell('/ws/base');
    await settle(session);
    expect((await session.nextPush()).diagnostics.at(-1)?.message).toContain('none');
    session.world.write('/ws/base/claims.yaml', teaClaims('harm'));
    await settle(session);
    expect((await session.nextPush()).diagnostics.at(-1)?.message).toContain('harm');
  });
});
