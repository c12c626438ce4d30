import { describe, expect, test } from 'vitest';
import type { DocumentStatus, StatusChangedMethod } from '../../server/src/protocol';
import { SMALL_BASE } from '../support/lsp-engine';
import { DRAFT, endedSessions } from '../support/lsp-session';

const CHANGED: StatusChangedMethod = 'evidenceLens/statusChanged';
const start = endedSessions();

const DOCUMENTS: { name: string; text: string; languageId?: string; expected: Partial<DocumentStatus> }[] = [
  { name: 'something reported', text: 'All tea cures.', expected: { statements: 1, findings: 1 } },
  {
    name: 'statements that agree',
    text: 'A cup of tea, and tea.',
    expected: { statements: 2, findings: 0, quiet: 'all-agree' },
  },
  { name: 'citations only', text: '@lee2001', expected: { citations: 1, quiet: 'all-agree' } },
  { name: 'nothing recognised', text: 'Coffee.', expected: { statements: 0, quiet: 'nothing-recognised' } },
  { name: 'an empty draft', text: '', expected: { quiet: 'nothing-recognised' } },
  {
    name: 'another language',
    text: 'All tea cures.',
    languageId: 'latex',
    expected: { languageId: 'latex', statements: 0, quiet: 'language-not-judged' },
  },
];

describe('the status', () => {
  test('tells which base is active and how much is in it', async () => {
    const problem = {
      severity: 'error',
      file: 'claims.yaml',
      line: 4,
      message: 'the id is missing.',
    } as const;
    const session = await start({
      loadBase: async () => ({
        ...SMALL_BASE,
        problems: [problem, { severity: 'warning', file: 'x', message: problem.message }],
      }),
    });
    await session.open('Tea.');
    await session.nextPush();
    expect(await session.status()).toEqual({
      base: {
        state: 'ready',
        name: 'Tea for sleep',
        version: '1.2.0',
        references: 1,
        trials: 0,
        claims: 1,
        problems: [
          {
            severity: 'error',
            text: 'claims.yaml:5: the id is missing.',
            place: { uri: 'file:///base/claims.yaml', line: 4 },
          },
          {
            severity: 'warning',
            text: 'x: the id is missing.',
            place: { uri: 'file:///base/x', line: 0 },
          },
        ],
        found: { why: 'bundled' },
        manifest: 'file:///base/evidence.yaml',
      },
    });
  });

  test.each(DOCUMENTS)('$name', async ({ text, languageId = 'markdown', expected }) => {
    const session = await start();
    await session.open(text, { languageId });
    await session.nextPush();
    const { document } = await session.status(DRAFT);
    expect(document).toMatchObject({ uri: DRAFT, languageId, notes: [], ...expected });
    expect(document?.quiet).toBe(expected.quiet);
  });

  test('a document that is not open', async () => {
    const session = await start();
    expect((await session.status('file:///x.md')).document).toMatchObject({ quiet: 'not-open' });
  });
});

describe('the status when something changes', () => {
  test.each([DRAFT, undefined])('a base that is being read: whoever waits is told of it, %s', async (uri) => {
    let read: ((base: typeof SMALL_BASE) => void) | undefined;
    const reading = new Promise<typeof SMALL_BASE>((resolve) => {
      read = resolve;
    });
    const session = await start({ loadBase: () => reading });
    await session.open('All tea cures.');
    expect(await session.status(uri)).toMatchObject({ base: { state: 'loading' } });
    const waiting = session.status(uri, { settled: true });
    await session.status(uri);
    read?.(SMALL_BASE);
    expect(await waiting).toMatchObject({ base: { state: 'ready', name: 'Tea for sleep' } });
  });

  test('a base that cannot be loaded: told once, and every request is answered empty', async () => {
    const session = await start({ loadBase: () => Promise.reject(new Error('no such\nfolder')) });
    await session.open('All tea cures.');
    expect((await session.nextPush()).diagnostics).toEqual([]);
    expect(await session.status(DRAFT)).toMatchObject({
      base: { state: 'failed', message: 'no such folder' },
      document: { quiet: 'no-base' },
    });
    expect(session.log).toEqual(['The evidence base could not be loaded: no such folder']);
  });

  test('the client is told when it changes: with the base, and with each judgement', async () => {
    const session = await start();
    let told = 0;
    session.client.onNotification(CHANGED, () => {
      told += 1;
    });
    await session.open('All tea cures.');
    await session.nextPush();
    await session.status();
    const before = told;
    await session.change(2, 'Nothing.');
    await session.status();
    session.clock.advance(120);
    await session.nextPush();
    await session.status();
    expect(told).toBe(before + 1);
  });
});
