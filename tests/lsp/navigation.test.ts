import { describe, expect, test } from 'vitest';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import type { Files } from '../core/evidence/memory-base';
import { endedSessions, type LspOptions, line } from '../support/lsp-session';
import { baseSession, cursor, cursorIn, type Marked, openAt, opener, shown, uriOf } from './base-session';

const begin = endedSessions();

const at = opener(begin);

const DRAFT = 'As Alba found [@alba2001; @ref1].\n';
const LIBRARY = cursorIn('references.yaml', 'id: al|ba2001');
const OTHERS: Files = { 'draft.md': DRAFT, 'notes/more.md': 'Also @alba2001.\n', 'third.md': 'None.\n' };
const SETTABLE = { workspace: { configuration: true } };

describe('highlights', () => {
  test.each<[marked: string, ranges: ReturnType<typeof line>[]]>([
    ['As Alba found [@al|ba2001; @ref1].\n', [line(0, 16, 24), line(0, 27, 31)]],
    ['As Al|ba found [@alba2001; @ref1].\n', [line(0, 3, 7)]],
  ])('%s', async (marked, ranges) => {
    const { client, params } = await at('draft.md', cursor(marked));
    expect(await client.sendRequest(DocumentHighlightRequest.type, params)).toEqual(
      ranges.map((range) => ({ range, kind: 2 })),
    );
  });

  test('of nothing leave it to the editor', async () => {
    const { client, params } = await at('draft.md', cursor('As Alba fo|und.\n'));
    expect(await client.sendRequest(DocumentHighlightRequest.type, params)).toBeNull();
  });
});

describe('links', () => {
  const text = 'doi: 10.1000/a\n';
  const link = { range: line(0, 5, 14), target: 'https://doi.org/10.1000/a', tooltip: '10.1000/a' };

  test.each<[file: string, found: object[] | null]>([
    ['draft.md', [link]],
    ['references.yaml', [link]],
    ['claims.yaml', null],
    ['other.yaml', null],
  ])('in %s', async (file, found) => {
    const { client, params } = await at(file, cursor(`${text}|`));
    expect(await client.sendRequest(DocumentLinkRequest.type, params)).toEqual(found);
  });

  test.each<[file: string, set: Record<string, unknown>]>([
    ['draft.md', { enabled: false }],
    ['draft.md', { exclude: ['draft.md'] }],
    ['draft.md', { languages: ['quarto'] }],
    ['references.yaml', { enabled: false }],
  ])('in %s are none with %j', async (file, settings) => {
    const options = { capabilities: SETTABLE, settings };
    const { client, params } = await at(file, cursor(`${text}|`), {}, options);
    expect(await client.sendRequest(DocumentLinkRequest.type, params)).toBeNull();
  });
});

describe('semantic tokens', () => {
  const tokens = (session: Awaited<ReturnType<typeof at>>) =>
    session.client.sendRequest(SemanticTokensRequest.type, { textDocument: session.params.textDocument });

  test('are the names of the trials of the base', async () => {
    const session = await at('draft.md', cursor('By|\n\nAlba drank tea, and Alba slept.\n'));
    expect(await tokens(session)).toMatchObject({ data: [2, 0, 4, 0, 0, 0, 20, 4, 0, 0] });
  });

  test('are none where Evidence Lens is turned off', async () => {
    const options = { capabilities: SETTABLE, settings: { enabled: false } };
    const session = await at('draft.md', cursor('Alba et al. drank |tea.\n'), {}, options);
    expect(await tokens(session)).toBeNull();
  });
});

describe('code lenses', () => {
  test('tell how often a reference is cited in the workspace, and lead there', async () => {
    const options = { initializationOptions: { showsCitations: true } };
    const { client, params } = await at('references.yaml', LIBRARY, OTHERS, options);
    const range = line(1, 8, 16);
    expect(await client.sendRequest(CodeLensRequest.type, params)).toEqual([
      {
        range,
        command: {
          title: 'Cited 3 times in 2 files',
          command: 'evidenceLens.showCitations',
          arguments: [params.textDocument.uri, range.start],
        },
      },
    ]);
  });

  test('count what was typed, in the list of a draft, for a client without the command', async () => {
    const draft = '---\nbibliography: refs.bib\n---\n\nTea [@lee2001].\n';
    const bib = cursor('@misc{l|ee2001, title = {Tea}}\n');
    const { client, params, open } = await at('refs.bib', bib, {
      'a.md': draft,
      'b.md': 'Tea [@lee2001].\n',
    });
    const lenses = () => client.sendRequest(CodeLensRequest.type, params);
    expect(await lenses()).toMatchObject([{ command: { title: 'Cited once', command: '' } }]);
    await open(`${draft}\nAgain @lee2001.\n`, { uri: params.textDocument.uri.replace('refs.bib', 'a.md') });
    expect(await lenses()).toMatchObject([{ command: { title: 'Cited 2 times in 1 file' } }]);
  });

  test.each<[what: string, file: string, marked: Marked, options: LspOptions]>([
    ['in other files', 'claims.yaml', cursorIn('claims.yaml', '|claims:'), {}],
    ['in drafts', 'draft.md', cursor(`${DRAFT}|`), {}],
    [
      'where they are turned off',
      'references.yaml',
      LIBRARY,
      { capabilities: SETTABLE, settings: { codeLens: false } },
    ],
  ])('are not there %s', async (_, file, marked, options) => {
    const { client, params } = await at(file, marked, OTHERS, options);
    expect(await client.sendRequest(CodeLensRequest.type, params)).toBeNull();
  });

  test('are asked for again when a draft has been judged', async () => {
    const capabilities = { workspace: { codeLens: { refreshSupport: true } } };
    const session = await baseSession(begin, OTHERS, { capabilities });
    const asked = new Promise<void>((resolve) => {
      session.client.onRequest(CodeLensRefreshRequest.type, () => resolve());
    });
    await openAt(session, 'references.yaml', LIBRARY);
    await openAt(session, 'draft.md', cursor(`${DRAFT}|`));
    await expect(asked).resolves.toBeUndefined();
  });
});

describe('inlay hints', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const on = { capabilities: SETTABLE, settings: { inlayHints: true } };

  test('are shown where they are turned on', async () => {
    const { client, params } = await at('draft.md', cursor(`${DRAFT}|`), {}, on);
    expect(await client.sendRequest(InlayHintRequest.type, { ...params, range })).toEqual([
      {
        position: { line: 0, character: 24 },
        label: 'First trial',
        tooltip: 'First trial',
        paddingLeft: true,
      },
      {
        position: { line: 0, character: 31 },
        label: 'First trial',
        tooltip: 'First trial',
        paddingLeft: true,
      },
    ]);
  });

  test('are not shown else', async () => {
    const { client, params } = await at('draft.md', cursor(`${DRAFT}|`));
    expect(await client.sendRequest(InlayHintRequest.type, { ...params, range })).toBeNull();
  });
});

test('the symbols of a draft are its statements, those that the evidence speaks to', async () => {
  const { client, params } = await at('draft.md', cursor('tea and |tea\n'));
  expect(await client.sendRequest(DocumentSymbolRequest.type, params)).toEqual([]);
});

describe('a number that cites', () => {
  const numbered = cursor('As Alba found [|1], and so @alba2001.\n');
  const files: Files = { 'notes/more.md': 'Also [1].\n', 'other.md': 'Not [2].\n' };

  test('leads to its reference, and is among its citations', async () => {
    const { client, params } = await at('draft.md', numbered, files);
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual(['references.yaml 1:8']);
    expect(await client.sendRequest(DocumentHighlightRequest.type, params)).toMatchObject([
      { range: line(0, 15, 16) },
      { range: line(0, 27, 35) },
    ]);
    const context = { includeDeclaration: true };
    expect(shown(await client.sendRequest(ReferencesRequest.type, { ...params, context }))).toEqual([
      'references.yaml 1:8',
      'annotations.yaml 1:9',
      'trials.yaml 2:15',
      'annotations.yaml 3:14',
      'claims.yaml 7:17',
      'draft.md 0:15',
      'draft.md 0:27',
      'more.md 0:6',
    ]);
  });

  test('is counted in the library', async () => {
    const { client, params } = await at('references.yaml', LIBRARY, files);
    expect(await client.sendRequest(CodeLensRequest.type, params)).toMatchObject([
      { command: { title: 'Cited once' } },
    ]);
  });

  test('is no name to change, and stays where the key is changed', async () => {
    const { client, params } = await at('draft.md', numbered, files);
    expect(await client.sendRequest(PrepareRenameRequest.type, params)).toBeNull();
    const position = { line: 0, character: 29 };
    const renamed = await client.sendRequest(RenameRequest.type, {
      ...params,
      position,
      newName: 'alba2002',
    });
    expect(renamed?.changes?.[params.textDocument.uri]).toEqual([
      { range: line(0, 27, 35), newText: 'alba2002' },
    ]);
    expect(Object.keys(renamed?.changes ?? {})).not.toContain(uriOf('notes/more.md'));
  });
});
