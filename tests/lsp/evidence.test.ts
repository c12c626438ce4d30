import { describe, expect, test } from 'vitest';
import { CompletionRequest, ConfigurationRequest } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/protocol';
import { endedSessions, type LspOptions, type LspSession, line } from '../support/lsp-session';
import { teaBase, teaClaims } from '../support/tea-base';

const begin = endedSessions();

const WS = 'file:///ws';
const DRAFT = `${WS}/drafts/draft.md`;
const TEXT = 'All tea cures.';

async function start(options: LspOptions = {}): Promise<LspSession> {
  const session = await begin({ folders: [WS], ...options });
  return session;
}

/** What the last finding of the next push for a draft holds against it, behind the draft's path. */
async function nextVerdict(session: LspSession): Promise<string> {
  const { uri, diagnostics } = await session.nextPush();
  if (!uri.endsWith('.md')) return nextVerdict(session);
  const last = diagnostics.at(-1)?.message;
  const message = typeof last === 'string' ? last : 'nothing';
  return `${uri.replace('file://', '')}: ${message.replace('Reads as: tea helps. Evidence: ', '')}`;
}

/** Lets time pass until changes are taken up. */
async function settle(session: LspSession): Promise<void> {
  await session.status();
  session.clock.advance(100);
}

function base(status: Status) {
  const { base: told } = status;
  return told.state === 'ready' ? { name: told.name, ...told.found } : told;
}

const TEA = teaBase('/ws', 'none');

describe('the base of a draft', () => {
  test.each<{ name: string; options: LspOptions; front?: string; expected: object }>([
    { name: 'the bundled one', options: {}, expected: { name: 'Tea for sleep', why: 'bundled' } },
    {
      name: 'the nearest one',
      options: { files: { ...TEA, ...teaBase('/ws/drafts', 'x') } },
      expected: { name: 'Tea in /ws/drafts', why: 'nearest', folder: 'drafts' },
    },
    {
      name: 'that of the top folder',
      options: { files: TEA },
      expected: { name: 'Tea in /ws', why: 'nearest', folder: '.' },
    },
    {
      name: 'the one that it names',
      options: { files: { ...TEA, ...teaBase('/ws/other', 'x') } },
      front: '---\nevidence: ../other\n---\n',
      expected: { name: 'Tea in /ws/other', why: 'front-matter', folder: 'other' },
    },
    {
      name: 'the one that is set',
      options: {
        files: teaBase('/ws/other', 'x'),
        bases: { [WS]: 'other' },
        capabilities: { workspace: { configuration: true } },
      },
      expected: { name: 'Tea in /ws/other', why: 'setting', folder: 'other' },
    },
  ])('$name', async ({ options, front = '', expected }) => {
    const session = await start(options);
    await session.open(`${front}${TEXT}`, { uri: DRAFT });
    await session.nextPush();
    expect(base(await session.status(DRAFT))).toEqual(expected);
    expect(base(await session.status())).toEqual(expected);
    expect(session.log).toEqual([]);
  });

  test.each([
    { name: 'of a client with one root', folders: [], rootUri: WS },
    { name: 'that was never saved', folders: [WS], uri: 'untitled:Untitled-1' },
    { name: 'outside of any folder, in a repository', folders: [], files: { '/ws/.git/HEAD': '' } },
  ])('$name', async ({ folders, uri = DRAFT, files = {}, ...options }) => {
    const session = await start({ ...options, folders, files: { ...TEA, ...files } });
    await session.open(TEXT, { uri });
    await session.nextPush();
    expect(base(await session.status(uri))).toMatchObject({ name: 'Tea in /ws', why: 'nearest' });
  });

  test.each([
    { name: 'outside of any folder and repository', uri: DRAFT },
    { name: 'in a remote repository', uri: 'vscode-vfs://github/ws/drafts/draft.md' },
    { name: 'that was never saved, in a window without folders', uri: 'untitled:Untitled-1' },
  ])('$name is the bundled one', async ({ uri }) => {
    const session = await start({ folders: [], files: TEA });
    await session.open(TEXT, { uri });
    await session.nextPush();
    expect(base(await session.status(uri))).toEqual({ name: 'Tea for sleep', why: 'bundled' });
  });

  test('what it names and is not there is told at its place, and the nearest one holds', async () => {
    const session = await start({ files: TEA });
    await session.open(`---\nevidence: ../../x\n---\n${TEXT}`, { uri: DRAFT });
    const { diagnostics } = await session.nextPush();
    expect(diagnostics.map(({ range, message }) => ({ range, message }))).toEqual([
      {
        range: line(1, 10, 17),
        message: '"../../x" leads out of the workspace: move the base into it.',
      },
      { range: line(3, 4, 13), message: expect.stringContaining('none') },
    ]);
    const { document } = await session.status(DRAFT);
    expect(document?.notes).toEqual(['"../../x" leads out of the workspace: move the base into it.']);
  });

  test('that is empty is told, and no other takes its place', async () => {
    const session = await start({ files: { ...TEA, '/ws/drafts/evidence.yaml': '' } });
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    expect((await session.status(DRAFT)).base).toMatchObject({
      claims: 0,
      problems: [{ text: expect.stringContaining('evidence.yaml:1: The file is empty') }],
      found: { why: 'nearest', folder: 'drafts' },
    });
  });
});

describe('two folders with a base each, side by side', () => {
  const files = { ...teaBase('/a', 'none'), ...teaBase('/b', 'harm') };
  const folders = ['file:///a', 'file:///b'];

  test('each draft is held against its own', async () => {
    const session = await start({ files, folders });
    await session.open(TEXT, { uri: 'file:///a/draft.md' });
    expect(await nextVerdict(session)).toBe('/a/draft.md: none');
    await session.open(TEXT, { uri: 'file:///b/draft.md' });
    expect(await nextVerdict(session)).toBe('/b/draft.md: harm');
    expect(base(await session.status('file:///a/draft.md'))).toMatchObject({ folder: 'a' });
    expect(base(await session.status('file:///b/draft.md'))).toMatchObject({ folder: 'b' });
  });

  test('a change of one leaves the drafts of the other alone', async () => {
    const session = await start({ files, folders });
    await session.open(TEXT, { uri: 'file:///a/draft.md' });
    await session.nextPush();
    await session.open(TEXT, { uri: 'file:///b/draft.md' });
    await session.nextPush();
    session.world.write('/b/claims.yaml', teaClaims('benefit'));
    await settle(session);
    expect(await nextVerdict(session)).toBe('/b/draft.md: benefit');
    await settle(session);
    await session.status();
    expect(session.pushed).toHaveLength(3);
  });

  test('settings hold for their folder', async () => {
    const session = await start({
      files: { ...teaBase('/a/one', 'none'), ...teaBase('/b/two', 'harm') },
      folders,
      bases: { 'file:///a': 'one', 'file:///b': '../a/one' },
      capabilities: { workspace: { configuration: true } },
    });
    for (const folder of ['a', 'b']) {
      // oxlint-disable-next-line no-await-in-loop
      await session.open(TEXT, { uri: `file:///${folder}/draft.md` });
      // oxlint-disable-next-line no-await-in-loop
      expect(await nextVerdict(session)).toBe(`/${folder}/draft.md: none`);
    }
  });

  test('a folder that is added or taken away counts', async () => {
    const session = await start({ files, folders: ['file:///a'] });
    await session.open(`---\nevidence: ../b\n---\n${TEXT}`, { uri: 'file:///a/draft.md' });
    expect(await nextVerdict(session)).toBe('/a/draft.md: none');
    const change = async (added: object[], removed: object[]) => {
      await session.client.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added, removed },
      });
      await settle(session);
    };
    await change([{ uri: 'file:///b', name: 'b' }], []);
    expect(await nextVerdict(session)).toBe('/a/draft.md: harm');
    await change([], [{ uri: 'file:///b', name: 'b' }]);
    expect(await nextVerdict(session)).toBe('/a/draft.md: none');
  });
});

describe('front matter that changes', () => {
  const files = { ...TEA, ...teaBase('/ws/other', 'harm') };

  test('takes effect with the version that has it', async () => {
    const session = await start({ files });
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: none');
    const textDocument = { uri: DRAFT, version: 2 };
    const contentChanges = [{ range: line(0, 0, 0), text: '---\nevidence: ../other\n---\n' }];
    await session.client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    await session.status();
    session.clock.advance(120);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
    expect(base(await session.status(DRAFT))).toMatchObject({ why: 'front-matter' });
  });

  test('lets go of a base that no open draft needs, and reads it again when one does', async () => {
    const session = await start({ files });
    await session.open(`---\nevidence: ../other\n---\n${TEXT}`, { uri: DRAFT });
    await session.nextPush();
    await session.open(TEXT, { uri: `${WS}/second.md` });
    await session.nextPush();
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
    await session.nextPush();
    await settle(session);
    await session.status();
    const before = session.world.reads('/ws/other/claims.yaml');
    session.world.write('/ws/claims.yaml', teaClaims('anew'));
    await settle(session);
    expect(await nextVerdict(session)).toBe('/ws/second.md: anew');
    expect(session.world.reads('/ws/other/claims.yaml')).toBe(before);
    expect(session.world.watched()).not.toContain('/ws/other');
    await session.open(`---\nevidence: ../other\n---\n${TEXT}`, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
    expect(session.world.reads('/ws/other/claims.yaml')).toBeGreaterThan(before);
  });
});

describe('a base that changes', () => {
  test.each<{ name: string; path: string; text: string | undefined; expected: string }>([
    { name: 'a file of it', path: '/ws/claims.yaml', text: teaClaims('harm'), expected: 'harm' },
    {
      name: 'a nearer one appears',
      path: '/ws/drafts/evidence.yaml',
      text: 'name: Empty\nversion: "1"\nfiles: {}\n',
      expected: 'undefined',
    },
    {
      name: 'its manifest goes',
      path: '/ws/evidence.yaml',
      text: undefined,
      expected: 'no benefit over water',
    },
  ])('$name', async ({ path, text, expected }) => {
    const session = await start({ files: TEA });
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    await settle(session);
    session.world.write(path, text);
    await settle(session);
    expect(await nextVerdict(session)).toBe(`/ws/drafts/draft.md: ${expected}`);
  });

  test('what a file held stays in use while it is half written, and the status says why', async () => {
    const session = await start({ files: TEA });
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    await settle(session);
    const pushed = session.pushed.length;
    for (const half of ['claims:\n  - id: "tea', 'claims:\n  - id: "tea-', 'claims:\n  - id: "tea-sleep\n']) {
      session.world.write('/ws/claims.yaml', half);
      // oxlint-disable-next-line no-await-in-loop
      await settle(session);
      // oxlint-disable-next-line no-await-in-loop
      expect((await session.status(DRAFT)).base).toMatchObject({
        claims: 1,
        outdated: 'claims.yaml:2:9 This quotation is never closed: add the closing ".',
        problems: [{ text: expect.stringContaining('claims.yaml:2: This quotation') }],
      });
    }
    expect(session.pushed).toHaveLength(pushed);
    session.world.write('/ws/claims.yaml', teaClaims('harm'));
    await settle(session);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
    expect((await session.status(DRAFT)).base).not.toHaveProperty('outdated');
  });

  test('many changes are taken up at once, when they have settled or a quarter of a second on', async () => {
    const session = await start({ files: TEA });
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    await settle(session);
    for (let step = 0; step < 8; step += 1) {
      session.world.write('/ws/claims.yaml', teaClaims(`step ${step}`));
      session.clock.advance(35);
    }
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: step 7');
    expect(session.pushed).toHaveLength(2);
  });

  test('what does not change what it says is not judged anew', async () => {
    const session = await start({ files: TEA });
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    await settle(session);
    session.world.write('/ws/claims.yaml', teaClaims('none'));
    session.world.write('/ws/unrelated.yaml', 'a: b');
    await settle(session);
    await session.status();
    await session.status();
    expect(session.pushed).toHaveLength(1);
  });

  test('while its manifest is broken, the last one that was not stays in use, and that is told', async () => {
    const session = await start({ files: TEA });
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    await settle(session);
    session.world.write('/ws/evidence.yaml', 'name: @x\n');
    session.world.write('/ws/claims.yaml', teaClaims('harm'));
    await settle(session);
    await session.status();
    await session.status();
    expect((await session.status(DRAFT)).base).toMatchObject({
      state: 'ready',
      name: 'Tea in /ws',
      claims: 1,
      outdated: 'evidence.yaml:1:7 Text cannot begin with this character: put quotes around it.',
      problems: [{ text: expect.stringContaining('put quotes around it') }],
    });
    expect(session.pushed).toHaveLength(1);
    session.world.write('/ws/evidence.yaml', TEA['/ws/evidence.yaml']);
    await settle(session);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
    expect((await session.status(DRAFT)).base).not.toHaveProperty('outdated');
  });

  test('a file that was never sound costs its records, and the rest stays', async () => {
    const session = await start({ files: { ...TEA, '/ws/claims.yaml': 'claims: [}\n' } });
    await session.open(`${TEXT} By Lee.`, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: undefined');
    const { base: told } = await session.status(DRAFT);
    expect(told).toMatchObject({ references: 1, claims: 0, problems: [{ severity: 'error' }] });
  });

  test('is read from the editor where its files are open, and from disk once they are closed', async () => {
    const session = await start({ files: TEA });
    const uri = `${WS}/claims.yaml`;
    await session.open(TEXT, { uri: DRAFT });
    await session.nextPush();
    const verdict = async () => {
      await settle(session);
      return (await nextVerdict(session)).replace('/ws/drafts/draft.md: ', '');
    };
    await session.open(teaClaims('opened'), { uri, languageId: 'yaml' });
    expect(await verdict()).toBe('opened');
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: teaClaims('typed') }],
    });
    expect(await verdict()).toBe('typed');
    session.world.write('/ws/claims.yaml', teaClaims('on disk'));
    await settle(session);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await verdict()).toBe('on disk');
  });

  test('builds on another: a change of that one counts too', async () => {
    const files = {
      ...teaBase('/ws/shared', 'none'),
      '/ws/evidence.yaml': 'name: Own\nversion: "1"\nextends: shared\nfiles: {}\n',
    };
    const session = await start({ files });
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: none');
    await settle(session);
    session.world.write('/ws/shared/claims.yaml', teaClaims('harm'));
    await settle(session);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
  });
});

describe('the setting', () => {
  const files = { ...teaBase('/ws/one', 'none'), ...teaBase('/ws/two', 'harm') };

  test('counts as soon as it changes', async () => {
    const bases: Record<string, string> = { [WS]: 'one' };
    const session = await start({ files, bases, capabilities: { workspace: { configuration: true } } });
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: none');
    bases[WS] = 'two';
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await settle(session);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
  });

  test('may come with the start and with its change, of a client that is not asked', async () => {
    const session = await start({ files, initializationOptions: { base: 'one' } });
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: none');
    await session.client.sendNotification('workspace/didChangeConfiguration', {
      settings: { evidenceLens: { base: 'two' } },
    });
    await settle(session);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: harm');
  });

  test.each([
    ['refuses to answer', () => Promise.reject(new Error('no'))],
    ['never answers', () => new Promise<never>(() => {})],
    ['answers with something else', () => Promise.resolve([{ base: 7 }])],
  ])('is none of a client that %s', async (_, answer) => {
    const session = await start({ files, capabilities: { workspace: { configuration: true } } });
    session.client.onRequest(ConfigurationRequest.type, answer);
    await session.open(TEXT, { uri: DRAFT });
    await session.status();
    session.clock.advance(2000);
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: no benefit over water');
    expect(session.log).toEqual([]);
  });

  test('that leads nowhere is told with the status', async () => {
    const session = await start({ files, initializationOptions: { base: '../x' } });
    await session.open(TEXT, { uri: DRAFT });
    expect(await nextVerdict(session)).toBe('/ws/drafts/draft.md: no benefit over water');
    expect((await session.status(DRAFT)).document?.notes).toEqual([
      'The setting evidenceLens.base: "../x" leads out of the workspace: move the base into it.',
    ]);
  });
});

describe('the reference lists that a draft names', () => {
  const list = (...keys: string[]) =>
    JSON.stringify(keys.map((id) => ({ id, type: 'book', title: `On ${id}` })));
  const files = { ...TEA, '/ws/drafts/refs.json': list('zhu2020') };
  const front = '---\nbibliography: refs.json\n---\n';

  /** The keys that are offered behind `@` in the last line. */
  async function offered(session: LspSession, number: number): Promise<string[]> {
    const params = { textDocument: { uri: DRAFT }, position: { line: number, character: 1 } };
    const found = await session.client.sendRequest(CompletionRequest.type, params);
    const items = Array.isArray(found) ? found : (found?.items ?? []);
    return items.map(({ textEdit }) => textEdit?.newText ?? '');
  }

  test('are offered with the references of the base, in that draft only', async () => {
    const session = await start({ files });
    await session.open(`${front}@`, { uri: DRAFT });
    expect(await offered(session, 3)).toEqual(['lee2001', 'zhu2020']);
    await session.open('@', { uri: DRAFT, version: 2 });
    expect(await offered(session, 0)).toEqual(['lee2001']);
  });

  /** Lets time pass until the keys that are offered are so many. */
  async function offeredAtLast(session: LspSession, count: number): Promise<string[]> {
    let passing = true;
    const asked = offered(session, 3).finally(() => {
      passing = false;
    });
    const pass = async (): Promise<void> => {
      session.clock.advance(50);
      await session.status();
      if (passing) await pass();
    };
    await pass();
    const keys = await asked;
    return keys.length === count ? keys : offeredAtLast(session, count);
  }

  test('that take long keep no draft waiting, and are offered once they have been read', async () => {
    const session = await start({ files });
    const letGo = session.world.hold('/ws/drafts/refs.json');
    await session.open(`${front}@`, { uri: DRAFT });
    expect(await offeredAtLast(session, 1)).toEqual(['lee2001']);
    letGo();
    expect(await offeredAtLast(session, 2)).toEqual(['lee2001', 'zhu2020']);
    session.world.write('/ws/drafts/refs.json', list('abe1999', 'zhu2020', 'zoe2021'));
    expect(await offeredAtLast(session, 4)).toEqual(['lee2001', 'abe1999', 'zhu2020', 'zoe2021']);
    expect(session.log).toEqual([]);
  });

  test('count as they are now', async () => {
    const session = await start({ files });
    await session.open(`${front}@`, { uri: DRAFT });
    await session.nextPush();
    await settle(session);
    session.world.write('/ws/drafts/refs.json', list('zhu2020', 'abe1999'));
    await settle(session);
    await session.nextPush();
    expect(await offered(session, 3)).toEqual(['lee2001', 'zhu2020', 'abe1999']);
  });

  /** The next push for a document. */
  async function nextOf(session: LspSession, uri: string): ReturnType<LspSession['nextPush']> {
    const push = await session.nextPush();
    return push.uri === uri ? push : nextOf(session, uri);
  }

  test.each([{}, { textDocument: { diagnostic: {} } }])(
    'and what is wrong in them is told in them, open or not, until it is corrected: %j',
    async (capabilities) => {
      const uri = `${WS}/drafts/refs.json`;
      const wrong = '[\n{"id": "a"}]';
      const session = await start({ files: { ...files, '/ws/drafts/refs.json': wrong }, capabilities });
      const told = {
        uri,
        diagnostics: [
          {
            range: line(1, 0, 5),
            severity: 1,
            source: 'Evidence Lens',
            message: '"type" is missing: add it.',
          },
        ],
      };
      await session.open(front, { uri: DRAFT });
      await session.status(DRAFT);
      expect(await nextOf(session, uri)).toEqual(told);
      await session.open(wrong, { uri, languageId: 'json' });
      await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await settle(session);
      await session.status(DRAFT);
      expect(session.pushed.findLast((push) => push.uri === uri)).toEqual(told);
      session.world.write('/ws/drafts/refs.json', list('a'));
      await settle(session);
      await settle(session);
      await expect.poll(() => session.pushed.findLast((push) => push.uri === uri)?.diagnostics).toEqual([]);
      expect(session.log).toEqual([]);
    },
  );

  test('go with the last draft that names them', async () => {
    const uri = `${WS}/drafts/refs.json`;
    const session = await start({ files: { ...files, '/ws/drafts/refs.json': '7' } });
    await session.open(front, { uri: DRAFT });
    expect((await nextOf(session, uri)).diagnostics).toHaveLength(1);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
    expect((await nextOf(session, uri)).diagnostics).toEqual([]);
  });

  test('and what is wrong in them is told where they are named, with the places', async () => {
    const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
    const session = await start({
      files: { ...files, '/ws/drafts/refs.json': '[\n{"id": "a"}]' },
      capabilities,
    });
    await session.open(front, { uri: DRAFT });
    expect((await nextOf(session, DRAFT)).diagnostics).toEqual([
      {
        range: line(1, 14, 23),
        severity: 2,
        source: 'Evidence Lens',
        message: '"refs.json" has a problem in line 2: "type" is missing: add it.',
        relatedInformation: [
          {
            location: {
              uri: 'file:///ws/drafts/refs.json',
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
            },
            message: '"type" is missing: add it.',
          },
        ],
      },
    ]);
  });
});

test('what cannot be foreseen is told once, and requests are answered empty', async () => {
  const session = await start({ loadEvidence: () => Promise.reject(new Error('out of\nmemory')) });
  await session.open(TEXT, { uri: DRAFT });
  expect((await session.nextPush()).diagnostics).toEqual([]);
  expect((await session.status(DRAFT)).base).toEqual({ state: 'failed', message: 'out of memory' });
  expect(session.log).toEqual(['The evidence could not be found: out of memory']);
});
