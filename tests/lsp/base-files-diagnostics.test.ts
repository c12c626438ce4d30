import { expect, test } from 'vitest';
import { DiagnosticSeverity, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { type Files, SOUND } from '../core/evidence/memory-base';
import { endedSessions, type LspOptions, type LspSession, line } from '../support/lsp-session';
import { baseSession, uriOf } from './base-session';

const begin = endedSessions();

const PULLS = { capabilities: { textDocument: { diagnostic: {} } } };

async function opened(file: string, text: string, files: Files = {}, options: LspOptions = PULLS) {
  const session = await baseSession(begin, files, options);
  const uri = uriOf(file);
  await session.open(text, { uri, languageId: 'yaml' });
  return {
    ...session,
    /** What is reported of the file, as the client has it and the server at this moment. */
    report: () => session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }),
    edit: (version: number, changed: string, of = uri) =>
      session.client.sendNotification('textDocument/didChange', {
        textDocument: { uri: of, version },
        contentChanges: [{ text: changed }],
      }),
  };
}

const CLAIMS = SOUND['claims.yaml'] ?? '';
const WRONG = CLAIMS.replace('pain-state', 'pain-stat');
const WRONG_DIAGNOSTIC = {
  range: line(3, 15, 24),
  severity: DiagnosticSeverity.Error,
  source: 'Evidence Lens',
  message: 'There is no condition "pain-stat": did you mean "pain-state"?',
};

test('a mistake that is not saved is reported at its place, and goes as it is corrected', async () => {
  const { report, edit, clock } = await opened('claims.yaml', WRONG);
  expect(await report()).toEqual({ kind: 'full', items: [WRONG_DIAGNOSTIC] });
  await edit(2, `# A line above.\n${WRONG}`);
  const moved = report();
  await clockPast(clock);
  expect(await moved).toEqual({ kind: 'full', items: [{ ...WRONG_DIAGNOSTIC, range: line(4, 15, 24) }] });
  await edit(3, CLAIMS);
  const corrected = report();
  await clockPast(clock);
  expect(await corrected).toEqual({ kind: 'full', items: [] });
});

const AMISS =
  'references:\n  - {id: alba2001, type: misc, title: A}\n  - {id: berg2002, type: misc, title: B, DOI: "10"}\n';

test('what is amiss with a reference is reported in its library, with the page of its code', async () => {
  const options = { capabilities: { textDocument: { diagnostic: { codeDescriptionSupport: true } } } };
  const { report } = await opened('references.yaml', AMISS, { 'references.yaml': AMISS }, options);
  expect(await report()).toMatchObject({
    items: [
      {
        code: 'malformed-identifier',
        codeDescription: { href: expect.stringMatching(/malformed-identifier\.md$/) },
        severity: DiagnosticSeverity.Warning,
        range: { start: { line: 2 } },
      },
    ],
  });
});

test.each<[set: string, severities: readonly DiagnosticSeverity[]]>([
  ['error', [DiagnosticSeverity.Error]],
  ['hint', [DiagnosticSeverity.Hint]],
  ['off', []],
  ['loud', [DiagnosticSeverity.Warning]],
])('a code of references is as loud in its library as is set: %s', async (set, severities) => {
  const options = {
    capabilities: { ...PULLS.capabilities, workspace: { configuration: true } },
    settings: { severity: { 'malformed-identifier': set } },
  };
  const { report } = await opened('references.yaml', AMISS, { 'references.yaml': AMISS }, options);
  expect(await report()).toMatchObject({ items: severities.map((severity) => ({ severity })) });
});

test.each<[set: string, counted: readonly string[]]>([
  ['error', ['error']],
  ['hint', ['warning']],
  ['off', []],
])('and counts so in the status: %s', async (set, counted) => {
  const options = {
    capabilities: { workspace: { configuration: true } },
    settings: { severity: { 'malformed-identifier': set } },
  };
  const session = await baseSession(begin, { 'references.yaml': AMISS }, options);
  const { base } = await session.status(undefined, { settled: true });
  expect('problems' in base && base.problems.map(({ severity }) => severity)).toEqual(counted);
});

test('a mistake in one file shows in another that speaks of it', async () => {
  const { report, open } = await opened('claims.yaml', CLAIMS);
  expect(await report()).toMatchObject({ items: [] });
  const trials = (SOUND['trials.yaml'] ?? '').replace('id: berg', 'id: bert');
  await open(trials, { uri: uriOf('trials.yaml'), languageId: 'yaml' });
  expect(await report()).toMatchObject({
    items: [{ message: 'There is no trial "berg": did you mean "bert"?', range: line(6, 19, 23) }],
  });
});

test('a manifest that is being written is told what is wrong, though the base before it stays in use', async () => {
  const { report, edit, clock } = await opened('evidence.yaml', SOUND['evidence.yaml'] ?? '');
  expect(await report()).toMatchObject({ items: [] });
  await edit(2, 'name: "Half\n');
  const broken = report();
  await clockPast(clock);
  expect(await broken).toMatchObject({
    items: [{ message: 'This quotation is never closed: add the closing ".', range: line(0, 6, 7) }],
  });
});

test('paths of a manifest that lead nowhere', async () => {
  const { report } = await opened(
    'evidence.yaml',
    'name: x\nversion: "1"\nfiles:\n  claims: [gone.yaml, ../out.yaml]\n',
  );
  expect(await report()).toMatchObject({
    items: [
      { range: line(3, 11, 20) },
      { range: line(3, 22, 33), message: expect.stringContaining('leaves the folder') },
    ],
  });
});

test('a client that does not ask is told, also when a file that is closed changes', async () => {
  const { nextPush, world, clock } = await opened('claims.yaml', CLAIMS, {}, {});
  expect(await nextPush()).toMatchObject({ uri: uriOf('claims.yaml'), version: 1, diagnostics: [] });
  world.write('/project/trials.yaml', 'trials: []\n');
  await clockPast(clock);
  expect((await nextPush()).diagnostics).toMatchObject([
    { message: expect.stringContaining('There is no trial "alba"') },
    { message: expect.stringContaining('There is no trial "berg"') },
  ]);
});

test('a file that no manifest lists is left alone, whatever is in it', async () => {
  const { report } = await opened('other.yaml', 'claims: "', { 'other.yaml': '' });
  expect(await report()).toEqual({ kind: 'full', items: [] });
});

test('a file too large to be helped with is still checked', async () => {
  const { report } = await opened('claims.yaml', `${WRONG}# ${'x'.repeat(2 * 1024 * 1024)}\n`);
  expect(await report()).toEqual({ kind: 'full', items: [WRONG_DIAGNOSTIC] });
});

/** Lets the server's quiet time and the settling of changes pass. */
async function clockPast({ advance }: LspSession['clock']): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    advance(200);
  }
}
