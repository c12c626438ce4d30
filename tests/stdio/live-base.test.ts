import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { Status, StatusMethod } from '../../server/src/protocol';
import { folderOf } from '../node/folder';
import { type LspProcess, lspProcess } from '../support/lsp-process';
import { teaBase, teaClaims } from '../support/tea-base';

const started: LspProcess[] = [];
afterEach(() => started.splice(0).forEach(({ kill }) => kill()));

const SENTENCE = 'Tea improves sleep in insomnia.';
const STATUS: StatusMethod = 'evidenceLens/status';

/** A server in a folder with a draft open in it. `until` waits for diagnostics of which one says the words. */
async function serving(folder: string, args?: readonly string[], text = SENTENCE) {
  const server = lspProcess(args);
  started.push(server);
  const { client } = server;
  const pushed: PublishDiagnosticsParams[] = [];
  let look = (): void => undefined;
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    pushed.push(params);
    look();
  });
  await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: { textDocument: { publishDiagnostics: {} } },
  });
  await client.sendNotification('initialized', {});
  const uri = pathToFileURL(join(folder, 'draft.md')).href;
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  const until = (words: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        const said = pushed
          .at(-1)
          ?.diagnostics.map(({ message }) => (typeof message === 'string' ? message : ''));
        if (said?.some((message) => message.includes(words))) resolve();
      };
      look();
    });
  const status = () => client.sendRequest<Status>(STATUS, { uri });
  return { ...server, until, status };
}

function inFolder(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text]));
}

test('a change on disk is taken up, whether it is written, put in its place or comes with a folder', async () => {
  const folder = folderOf(inFolder(teaBase('/tea', 'first')));
  const front = '---\nevidence: tea\n---\n';
  const { until, status, errors } = await serving(folder, undefined, front + SENTENCE);
  await until('Evidence: first');
  expect((await status()).base).toMatchObject({ found: { why: 'front-matter', folder: 'tea' } });

  writeFileSync(join(folder, 'tea/claims.yaml'), teaClaims('second'));
  await until('Evidence: second');

  writeFileSync(join(folder, 'claims.tmp'), teaClaims('third'));
  renameSync(join(folder, 'claims.tmp'), join(folder, 'tea/claims.yaml'));
  await until('Evidence: third');

  rmSync(join(folder, 'tea'), { recursive: true });
  await until('There is no evidence.yaml in "tea"');
  expect((await status()).base).toMatchObject({ found: { why: 'bundled' } });

  mkdirSync(join(folder, 'tea'));
  for (const [path, text] of Object.entries(inFolder(teaBase('/tea', 'fourth')))) {
    writeFileSync(join(folder, path), text);
  }
  await until('Evidence: fourth');

  writeFileSync(join(folder, 'tea/claims.yaml'), teaClaims('fifth'));
  await until('Evidence: fifth');
  expect(errors()).toBe('');
});

test("a draft's own reference list counts as it is now", async () => {
  const item = (id: string): string => JSON.stringify([{ id, type: 'book', title: 'A book' }]);
  const folder = folderOf({ ...inFolder(teaBase('', 'none')), 'refs.json': item('old2001') });
  const text = '---\nbibliography: refs.json\n---\nAs said [@new2002].\n';
  const { until } = await serving(folder, undefined, text);
  await until('No reference has the key new2002');
  writeFileSync(join(folder, 'refs.json'), item('new2003'));
  await until('new2003');
});

test('in a checkout, the bundled base is read from its files as soon as they are other than the built one', async () => {
  const product = folderOf(inFolder(teaBase('/data/ketamine', 'first')));
  cpSync('dist', join(product, 'dist'), { recursive: true, filter: (file) => !file.startsWith('dist/base') });
  const { until } = await serving(folderOf({}), [join(product, 'dist/server.cjs'), '--stdio']);
  await until('Evidence: first');
  writeFileSync(join(product, 'data/ketamine/claims.yaml'), teaClaims('second'));
  await until('Evidence: second');
});
