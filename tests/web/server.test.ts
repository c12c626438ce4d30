import { afterEach, expect, test } from 'vitest';
import {
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  InitializeRequest,
  type Location,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { line } from '../support/lsp-session';
import { type LspWorker, lspWorker, PRODUCT } from '../support/lsp-worker';
import { teaBase, teaClaims } from '../support/tea-base';

const FOLDER = 'vscode-vfs://github/owner/review';
const DRAFT = `${FOLDER}/draft.md`;

const started: LspWorker[] = [];
afterEach(() => started.splice(0).forEach(({ end }) => end()));

/** A server whose workspace is a repository with these files, and which has been greeted. */
async function session(
  files: Readonly<Record<string, string>>,
  capabilities: object = {},
): Promise<LspWorker> {
  const worker = lspWorker(files, FOLDER);
  started.push(worker);
  await worker.client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: FOLDER, name: 'review' }],
    capabilities,
  });
  await worker.client.sendNotification('initialized', {});
  return worker;
}

/** Opens the draft, and gives the first diagnostics that are pushed for it. */
async function opened({ client }: LspWorker, text: string): Promise<PublishDiagnosticsParams> {
  const told = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.uri === DRAFT) resolve(params);
    });
  });
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: DRAFT, languageId: 'markdown', version: 1, text },
  });
  return told;
}

const at = (character: number, row = 0) => ({
  textDocument: { uri: DRAFT },
  position: { line: row, character },
});

test('a draft in a repository is held against the base that comes with the extension', async () => {
  const worker = await session({});
  const { client } = worker;
  const text = 'Ketamine is effective for cancer pain.\n\nHardy et al. found no benefit [@har].\n';
  const { diagnostics } = await opened(worker, text);
  expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([
    ['contradicted-claim', 0],
    ['unknown-citation', 2],
  ]);
  expect(diagnostics[0]?.range).toEqual(line(0, 0, 37));
  const hover = await client.sendRequest(HoverRequest.type, at(30));
  expect(JSON.stringify(hover?.contents)).toContain('Hardy');
  const completions = await client.sendRequest(CompletionRequest.type, at(35, 2));
  expect(JSON.stringify(completions)).toContain('hardy2012');
});

test('what is in the base is shown where the editor can open it', async () => {
  const worker = await session({});
  await opened(worker, 'No benefit was found [@hardy2012].\n');
  const found = await worker.client.sendRequest(DefinitionRequest.type, at(25));
  const [place] = Array.isArray(found) ? found : [];
  expect(place).toMatchObject({ uri: `${PRODUCT}/data/ketamine/references.yaml` });
});

test('a base and a reference list in the repository are read by way of the editor', async () => {
  const files = {
    ...teaBase(FOLDER, 'no better than water'),
    [`${FOLDER}/refs.bib`]: '@book{own2020, title={Own}, author={Own, A}, publisher={P}, year={2020}}',
    [`${FOLDER}/other.md`]: 'Also cited here [@lee2001].\n',
  };
  const worker = await session(files);
  const text = '---\nbibliography: refs.bib\n---\n\nTea improves sleep in insomnia [@lee2001; @own2020].\n';
  const { diagnostics } = await opened(worker, text);
  expect(diagnostics.map(({ code }) => code)).toEqual(['contradicted-claim']);
  expect(diagnostics[0]?.message).toContain('no better than water');
  const cited = await worker.client.sendRequest(ReferencesRequest.type, {
    ...at(34, 4),
    context: { includeDeclaration: false },
  });
  const uris = cited?.map(({ uri }: Location) => uri);
  expect(uris?.toSorted()).toEqual([`${FOLDER}/claims.yaml`, DRAFT, `${FOLDER}/other.md`]);
});

test('a reference list outside of the repository is refused, in a sentence', async () => {
  const worker = await session({ 'vscode-vfs://github/owner/secret/refs.bib': '@book{a}' });
  const { diagnostics } = await opened(worker, '---\nbibliography: ../secret/refs.bib\n---\n');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '"../secret/refs.bib" leads out of the workspace: move the file into it.',
  ]);
});

test('files are watched by the editor, by their URIs, and read again when it says so', async () => {
  const worker = await session(teaBase(FOLDER, 'no better than water'), {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
  });
  const { client } = worker;
  const watched = new Promise<unknown>((resolve) => {
    client.onRequest('client/registerCapability', (params) => {
      if (JSON.stringify(params).includes('didChangeWatchedFiles')) resolve(params);
    });
  });
  await opened(worker, 'Tea improves sleep in insomnia.\n');
  expect(JSON.stringify(await watched)).toContain(JSON.stringify({ baseUri: FOLDER, pattern: '*' }));
  worker.write(`${FOLDER}/claims.yaml`, teaClaims('worse than water'));
  const judged = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  await client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${FOLDER}/claims.yaml`, type: 2 }],
  });
  expect(JSON.stringify(await judged)).toContain('worse than water');
});

test('references are formatted by the styles that come with the extension', async () => {
  const worker = await session({});
  await opened(worker, 'No benefit was found [@hardy2012].\n');
  const answer = await worker.client.sendRequest('evidenceLens/updateBibliography', {
    textDocument: { uri: DRAFT },
  });
  expect(JSON.stringify(answer)).toContain('Hardy J');
});
