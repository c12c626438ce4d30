import { describe, expect, test } from 'vitest';
import {
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  MarkupKind,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { style } from '../core/bibliography/a-style';
import { type Files, SOUND } from '../core/evidence/memory-base';
import { endedSessions, type LspOptions, line } from '../support/lsp-session';
import { cursor, cursorIn, itemsOf, type Marked, opener, shown, uriOf } from './base-session';

const begin = endedSessions();

const at = opener(begin);

const OWN = style({ bibliography: '<text variable="title" prefix="Own: "/>' });
/** A style that is set, in a file beside the base. */
const STYLED: LspOptions = {
  capabilities: { workspace: { configuration: true } },
  settings: { citationStyle: 'own.csl' },
};

const DRAFT = 'As Alba found [@alba2001; @ref1].\n\nNothing `@alba2001` here, in alba2001.\n';
const draftAt = (part: string, marked: string): Marked => cursor(DRAFT.replace(part, marked));

describe('hover', () => {
  test('shows the card of the record with the id that it is about', async () => {
    const { client, params } = await at('claims.yaml', cursorIn('claims.yaml', 'intervention: dr|ug'));
    expect(await client.sendRequest(HoverRequest.type, params)).toMatchObject({
      contents: { kind: MarkupKind.Markdown, value: expect.stringContaining('**drug** · intervention') },
      range: line(2, 18, 22),
    });
  });

  test('prints references in the style that is set', async () => {
    const { client, params } = await at(
      'claims.yaml',
      cursorIn('claims.yaml', '[re|f1]'),
      { 'own.csl': OWN },
      STYLED,
    );
    expect(await client.sendRequest(HoverRequest.type, params)).toMatchObject({
      contents: { value: expect.stringContaining('Own: First trial') },
    });
  });

  test('shows nothing in a file that the manifest does not list', async () => {
    const other = cursor('claims:\n  - intervention: dr|ug\n');
    const { client, params } = await at('other.yaml', other, { 'other.yaml': other.text });
    expect(await client.sendRequest(HoverRequest.type, params)).toBeNull();
  });
});

describe('completion', () => {
  test('offers ids, whose cards follow', async () => {
    const { client, params } = await at('claims.yaml', cursor('claims:\n  - id: a\n    trials: [b|'));
    const [, berg] = itemsOf(await client.sendRequest(CompletionRequest.type, params));
    expect(berg).toEqual({
      label: 'berg',
      kind: 18,
      labelDetails: { description: 'Second trial · trial' },
      detail: 'Berg says nothing of pain.',
      filterText: 'berg',
      sortText: '0001',
      textEdit: { range: line(2, 13, 14), newText: 'berg' },
      data: { uri: uriOf('claims.yaml'), kind: 'trial', id: 'berg' },
    });
    if (!berg) throw new Error('No item');
    expect(await client.sendRequest(CompletionResolveRequest.type, berg)).toMatchObject({
      documentation: { kind: MarkupKind.Markdown, value: expect.stringContaining('Second trial') },
    });
    const gone = { ...berg, data: { ...berg.data, id: 'nobody' } };
    expect(await client.sendRequest(CompletionResolveRequest.type, gone)).toEqual(gone);
  });

  test('has cards in the style that is set', async () => {
    const marked = cursor('claims:\n  - id: a\n    references: [al|');
    const { client, params } = await at('claims.yaml', marked, { 'own.csl': OWN }, STYLED);
    const [alba] = itemsOf(await client.sendRequest(CompletionRequest.type, params));
    if (!alba) throw new Error('No item');
    expect(await client.sendRequest(CompletionResolveRequest.type, alba)).toMatchObject({
      documentation: { value: expect.stringContaining('Own: First trial') },
    });
  });

  test('offers fields with what they are for', async () => {
    const { client, params } = await at('claims.yaml', cursor('claims:\n  - |'));
    const [first] = itemsOf(await client.sendRequest(CompletionRequest.type, params));
    expect(first).toMatchObject({
      label: 'id',
      kind: 10,
      documentation: expect.stringContaining('A name for this claim'),
      textEdit: { newText: 'id: ' },
    });
  });

  test.each<[what: string, file: string, marked: string, isOffered: boolean]>([
    ['the id that a field wants', 'claims.yaml', 'claims:\n  - intervention: |', true],
    ['an entry of a list of ids', 'claims.yaml', 'claims:\n  - trials: [alba, |]', true],
    ['a choice', 'claims.yaml', 'claims:\n  - verdict: |', true],
    ['fields', 'claims.yaml', 'claims:\n  - |', false],
    ['fields further in', 'claims.yaml', 'claims:\n  - id: a\n    |', false],
    ['words of a text', 'claims.yaml', 'claims:\n  - summary: The |', false],
    ['what comes behind a value', 'claims.yaml', 'claims:\n  - intervention: drug |', false],
  ])('behind a space offers values and nothing else: %s', async (_, file, marked, isOffered) => {
    const { client, params } = await at(file, cursor(marked));
    const context = { triggerKind: 2, triggerCharacter: ' ' } as const;
    const items = itemsOf(await client.sendRequest(CompletionRequest.type, { ...params, context }));
    expect(items.length > 0).toBe(isOffered);
  });

  test('knows what was written in another file a moment ago', async () => {
    const { client, params, clock, open } = await at('claims.yaml', cursor('claims:\n  - trials: [|'));
    const labels = async () =>
      itemsOf(await client.sendRequest(CompletionRequest.type, params)).map(({ label }) => label);
    expect(await labels()).toEqual(['alba', 'berg']);
    const cole = '  - {id: cole, reference: berg2002, names: [C], kind: trial, summary: C.}\n';
    await open(`${SOUND['trials.yaml']}${cole}`, { uri: uriOf('trials.yaml'), languageId: 'yaml' });
    await client.sendRequest(CompletionRequest.type, params);
    clock.advance(500);
    await expect.poll(labels).toEqual(['alba', 'berg', 'cole']);
  });
});

describe('definition', () => {
  test.each<[file: string, marked: string, found: string[] | null]>([
    ['claims.yaml', 'condition: |pain-state', ['concepts.yaml 13:8']],
    ['claims.yaml', '[alba, be|rg]', ['trials.yaml 13:8']],
    ['claims.yaml', '[r|ef1]', ['references.yaml 1:8']],
    ['trials.yaml', 'reference: ber|g2002', ['references.yaml 4:8']],
    ['claims.yaml', 'summ|ary: The', null],
  ])('in %s at %s', async (file, marked, found) => {
    const { client, params } = await at(file, cursorIn(file, marked));
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual(found);
  });

  test.each<[part: string, marked: string, found: string[] | null]>([
    ['@alba2001', '@alba|2001', ['references.yaml 1:8']],
    ['@ref1', '@re|f1', ['references.yaml 1:8']],
    ['Alba', 'Al|ba', ['trials.yaml 1:8']],
    ['found', 'fo|und', null],
  ])('from a draft, at %s', async (part, marked, found) => {
    const { client, params } = await at('draft.md', draftAt(part, marked));
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual(found);
  });

  test('to a record whose place the base does not know', async () => {
    const { client, params } = await at(
      'draft.md',
      cursor('[@lee|2001]'),
      { 'evidence.yaml': '' },
      { files: {} },
    );
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual([]);
  });
});

describe('references', () => {
  const context = { includeDeclaration: false };
  const elsewhere: Files = {
    'notes/other.md': 'See @alba2001 and Alba.\n',
    'far.md': '---\nevidence: far\n---\n\n@alba2001\n',
    'far/evidence.yaml': 'name: Far\nversion: "1"\nfiles: {}\n',
  };

  test('to a reference, in the base and in drafts that are open and that are not', async () => {
    const { client, params } = await at('draft.md', draftAt('@ref1', '@re|f1'), elsewhere);
    const found = await client.sendRequest(ReferencesRequest.type, { ...params, context });
    expect(shown(found)).toEqual([
      'annotations.yaml 1:9',
      'trials.yaml 2:15',
      'claims.yaml 7:17',
      'draft.md 0:16',
      'draft.md 0:27',
      'other.md 0:5',
    ]);
  });

  test('to a trial, with its record if that is asked for', async () => {
    const { client, params } = await at('trials.yaml', cursorIn('trials.yaml', 'id: al|ba'), elsewhere);
    const all = { ...params, context: { includeDeclaration: true } };
    expect(shown(await client.sendRequest(ReferencesRequest.type, all))).toEqual([
      'trials.yaml 1:8',
      'claims.yaml 6:13',
      'other.md 0:18',
    ]);
  });

  test('to nothing', async () => {
    const { client, params } = await at('draft.md', draftAt('found', 'fo|und'));
    expect(await client.sendRequest(ReferencesRequest.type, { ...params, context })).toBeNull();
  });
});

describe('symbols', () => {
  test('of a file, nested where the client takes that', async () => {
    const options = {
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    };
    const { client, params } = await at('claims.yaml', cursorIn('claims.yaml', '|claims:'), {}, options);
    expect(await client.sendRequest(DocumentSymbolRequest.type, params)).toMatchObject([
      {
        name: 'claims',
        selectionRange: line(0, 0, 6),
        children: [{ name: 'drug-pain', detail: 'no benefit over placebo', selectionRange: line(1, 8, 17) }],
      },
    ]);
  });

  test('of a file, one after the other', async () => {
    const { client, params } = await at('claims.yaml', cursorIn('claims.yaml', '|claims:'));
    expect(await client.sendRequest(DocumentSymbolRequest.type, params)).toMatchObject([
      { name: 'claims' },
      { name: 'drug-pain', containerName: 'claims', location: { uri: uriOf('claims.yaml') } },
    ]);
  });

  test('of the workspace', async () => {
    const { client } = await at('draft.md', cursor('Nothing yet.|'));
    await client.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf('draft.md') },
      position: { line: 0, character: 0 },
    });
    expect(await client.sendRequest(WorkspaceSymbolRequest.type, { query: 'berg' })).toMatchObject([
      { name: 'berg', location: { uri: uriOf('trials.yaml'), range: line(13, 4, 4) } },
      { name: 'berg2002', location: { uri: uriOf('references.yaml') } },
    ]);
  });
});
