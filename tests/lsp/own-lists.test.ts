import { describe, expect, test } from 'vitest';
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { style } from '../core/bibliography/a-style';
import type { Files } from '../core/evidence/memory-base';
import { earnestEngine } from '../support/lsp-engine';
import { endedSessions, type LspOptions, line } from '../support/lsp-session';
import { baseSession, cursor, itemsOf, type Marked, openAt, shown, uriOf } from './base-session';

const begin = endedSessions();

const DRAFT =
  '---\nbibliography: lists/refs.bib\n---\n\nTea [@lee-2001:a; @alba2001], as @lee-2001:a said.\n';
const BIB = '@misc{poe2002, title = {Milk}}\n@misc{lee-2001:a, title = {Tea}}\n';
const OTHERS: Files = {
  'lists/refs.bib': BIB,
  'more/second.md': '---\nbibliography: ../lists/refs.bib\n---\n\nAlso @lee-2001:a.\n',
  'third.md': 'Not that one: @lee-2001:a.\n',
};

/** Opens a document beside the sound base and gives the parameters of a request at its cursor. */
async function at(file: string, marked: Marked, files: Files = {}, options: LspOptions = {}) {
  const session = await baseSession(begin, { 'draft.md': DRAFT, ...OTHERS, ...files }, options);
  return { ...session, params: await openAt(session, file, marked) };
}

const inDraft = cursor(DRAFT.replace('[@lee-2001', '[@lee-|2001'));
const inList = cursor(BIB.replace('lee-2001', 'lee|-2001'));

describe('definition', () => {
  test.each<[file: string, text: string, found: string]>([
    ['refs.bib', BIB, 'refs.bib 1:6'],
    ['refs.yaml', 'references:\n  - type: misc\n    id: lee-2001:a\n    title: Tea\n', 'refs.yaml 2:8'],
    ['refs.json', '[\n{"type": "misc", "id": "lee-2001:a", "title": "Tea"}]', 'refs.json 1:24'],
    ['refs.ris', 'TY  - GEN\nTI  - Tea\nID  - lee-2001:a\nER  - \n', 'refs.ris 2:6'],
    [
      'refs.xml',
      '<xml><records><record>\n<label>lee-2001:a</label><ref-type name="Generic">13</ref-type><titles><title>Tea</title></titles></record></records></xml>',
      'refs.xml 1:7',
    ],
  ])('leads into %s', async (name, text, found) => {
    const { client, params } = await at(
      'draft.md',
      cursor(inDraft.text.replace('refs.bib', name).replace('[@lee-2001', '[@lee-|2001')),
      { [`lists/${name}`]: text },
    );
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual([found]);
  });

  test('leads to the record of PubMed that a key was made for', async () => {
    const text =
      'PMID- 1\nTI  - Milk\nAU  - Poe B\nDP  - 2002\n\nPMID- 2\nTI  - Tea\nAU  - Lee A\nDP  - 2001\n';
    const draft = '---\nbibliography: refs.nbib\n---\n\nTea [@lee|2001].\n';
    const { client, params } = await at('draft.md', cursor(draft), { 'refs.nbib': text });
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual(['refs.nbib 5:0']);
  });

  test('leads to both where base and list have it', async () => {
    const { client, params } = await at('draft.md', cursor(DRAFT.replace('@alba', '@al|ba')), {
      'lists/refs.bib': '@misc{alba2001, title = {First}}\n',
    });
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual([
      'references.yaml 1:8',
      'refs.bib 0:6',
    ]);
  });
});

test('cards in a list are in the style of the draft that names it', async () => {
  const { client, params } = await at('lists/refs.bib', inList, {
    'draft.md': DRAFT.replace('---\n\n', 'csl: own.csl\n---\n\n'),
    'own.csl': style({ bibliography: '<text variable="title" prefix="Own: "/>' }),
  });
  expect(await client.sendRequest(HoverRequest.type, params)).toMatchObject({
    contents: { value: expect.stringContaining('Own: Tea') },
  });
});

describe('references', () => {
  const context = { includeDeclaration: true };
  const everywhere = ['refs.bib 1:6', 'draft.md 4:6', 'draft.md 4:34', 'second.md 4:6'];

  test.each<[file: string, marked: Marked]>([
    ['draft.md', inDraft],
    ['lists/refs.bib', inList],
  ])('from %s, in the list and in the drafts that name it', async (file, marked) => {
    const { client, params } = await at(file, marked);
    expect(shown(await client.sendRequest(ReferencesRequest.type, { ...params, context }))).toEqual(
      everywhere,
    );
  });
});

const EARNEST: LspOptions = { engine: earnestEngine };

describe('a numbered draft', () => {
  const context = { includeDeclaration: true };
  const draft = (marked: string) =>
    `---\nbibliography: lists/refs.bib\n---\n\nTea [1] [see 1]<!-- cite: [see @lee-2001:a] --> [2].\n\n## References\n\n${marked}\n`;
  const kept = draft('1. Lee. <!-- @lee-2001:a -->\n2. On rain.');

  test.each<[what: string, marked: string, found: readonly string[]]>([
    ['a number', kept.replace('Tea [1', 'Tea [|1'), ['refs.bib 1:6', 'draft.md 4:5', 'draft.md 4:8']],
    ['its entry', kept.replace('1. Lee', '1. L|ee'), ['refs.bib 1:6', 'draft.md 4:5', 'draft.md 4:8']],
    ['a number of the draft alone', kept.replace('[2]', '[|2]'), ['draft.md 4:49', 'draft.md 9:0']],
    ['its own entry', kept.replace('2. On', '2. |On'), ['draft.md 4:49', 'draft.md 9:0']],
  ])('has the references of %s', async (_, marked, found) => {
    const { client, params } = await at('draft.md', cursor(marked), { 'more/second.md': '' }, EARNEST);
    expect(shown(await client.sendRequest(ReferencesRequest.type, { ...params, context }))).toEqual(found);
  });

  test('keeps what its numbers stand for when the key is changed', async () => {
    const { client, params } = await at('lists/refs.bib', inList, { 'draft.md': kept });
    const renamed = await client.sendRequest(RenameRequest.type, { ...params, newName: 'lee' });
    expect(renamed?.changes?.[uriOf('draft.md')]?.map(({ newText }) => newText)).toEqual([
      '<!-- cite: [see @lee] -->',
      'lee',
    ]);
  });
});

describe('rename', () => {
  test.each<[file: string, marked: Marked, options: LspOptions]>([
    ['draft.md', inDraft, {}],
    ['lists/refs.bib', inList, {}],
  ])('from %s, in the list and in the drafts that name it', async (file, marked, options) => {
    const { client, params } = await at(file, marked, {}, options);
    const newText = 'lee-2001:b.c';
    expect(await client.sendRequest(RenameRequest.type, { ...params, newName: newText })).toEqual({
      changes: {
        [uriOf('lists/refs.bib')]: [{ range: line(1, 6, 16), newText }],
        [uriOf('draft.md')]: [
          { range: line(4, 6, 16), newText },
          { range: line(4, 34, 44), newText },
        ],
        [uriOf('more/second.md')]: [{ range: line(4, 6, 16), newText }],
      },
    });
  });

  test.each<[list: string, text: string, changed: string]>([
    ['refs.ris', 'TY  - JOUR\nAU  - Lee, A\nPY  - 2001\nER  - \n', 'ID  - cole'],
    ['refs.nbib', 'PMID- 1\nFAU - Lee, A\nDP  - 2001\n', 'OID - citation-key: cole'],
  ])('writes a key into the record of %s that has none', async (list, text, changed) => {
    const draft = cursor(`---\nbibliography: lists/${list}\n---\n\nTea [@lee|2001].\n`);
    const { client, params } = await at('draft.md', draft, { [`lists/${list}`]: text });
    expect(await client.sendRequest(PrepareRenameRequest.type, params)).toMatchObject({
      placeholder: 'lee2001',
    });
    const end = text.indexOf('\n');
    expect(await client.sendRequest(RenameRequest.type, { ...params, newName: 'cole' })).toEqual({
      changes: {
        [uriOf(`lists/${list}`)]: [{ range: line(0, end, end), newText: `\n${changed}` }],
        [uriOf('draft.md')]: [{ range: line(4, 6, 13), newText: 'cole' }],
      },
    });
  });

  test('is possible beside the base that comes with the product', async () => {
    const files = Object.fromEntries(
      Object.entries({ 'draft.md': DRAFT, ...OTHERS }).map(([path, text]) => [`/project/${path}`, text]),
    );
    const { client, params } = await at('draft.md', inDraft, {}, { files });
    expect(await client.sendRequest(PrepareRenameRequest.type, params)).toEqual({
      range: line(4, 6, 16),
      placeholder: 'lee-2001:a',
    });
  });

  test.each([
    ['poe2002', 'There is a reference called "poe2002" already in "/project/lists/refs.bib"'],
    ['alba2001', 'There is a reference called "alba2001" already in "references.yaml"'],
    ['lee 2001', '"lee 2001" must be a citation key'],
    ['lee2001-', '"lee2001-" must be a citation key'],
  ])('to %s is refused', async (newName, message) => {
    const { client, params } = await at('draft.md', inDraft);
    await expect(client.sendRequest(RenameRequest.type, { ...params, newName })).rejects.toThrow(message);
  });
});

test('what is wrong in a list of a draft is reported in it, as it is typed', async () => {
  const text = '@misc{lee2001, title = {Tea}}\n@article{poe2002, title = {Milk}}\n@misc{ray2003, title = {Ra';
  const options = { capabilities: { textDocument: { diagnostic: {} } } };
  const { client, params } = await at('lists/refs.bib', { ...inList, text }, {}, options);
  expect(await client.sendRequest(DocumentDiagnosticRequest.type, params)).toMatchObject({
    items: [
      { code: 'incomplete-reference', range: { start: { line: 1 } } },
      { range: { start: { line: 2 } } },
    ],
  });
});

test('references of the list are among the symbols of the workspace, and others there but once', async () => {
  const { client, open } = await at('draft.md', inDraft);
  await open('None.\n', { uri: uriOf('third.md') });
  const named = async (query: string) => {
    const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query });
    return found?.map(({ name, location }) => `${name} ${location.uri.split('/').at(-1)}`);
  };
  await client.sendRequest(DocumentHighlightRequest.type, {
    textDocument: { uri: uriOf('third.md') },
    position: { line: 0, character: 0 },
  });
  await client.sendRequest(DocumentHighlightRequest.type, {
    textDocument: { uri: uriOf('draft.md') },
    position: { line: 0, character: 0 },
  });
  expect(await named('poe2002')).toEqual(['poe2002 refs.bib']);
  expect(await named('berg2002')).toEqual(['berg2002 references.yaml']);
});

test('a file that no draft names is left alone', async () => {
  const { client, params } = await at('other.bib', cursor('@misc{lee|2001}'), { 'other.bib': '' });
  expect(await client.sendRequest(DefinitionRequest.type, params)).toBeNull();
});

describe('a further key of an entry', () => {
  const bib = '@misc{poe2002, title = {Milk}}\n@misc{lee, title = {Tea}, ids = {lee-2001:a, old-lee}}\n';
  const further = { ...EARNEST, capabilities: {} };
  const files = { 'lists/refs.bib': bib };

  test('is known, and leads to the entry', async () => {
    const { client, params, nextPush } = await at('draft.md', inDraft, files, further);
    expect((await nextPush()).diagnostics.map(({ code }) => code)).not.toContain('unknown-citation');
    expect(shown(await client.sendRequest(DefinitionRequest.type, params))).toEqual(['refs.bib 1:33']);
    const hover = await client.sendRequest(HoverRequest.type, params);
    expect(JSON.stringify(hover?.contents)).toContain('Tea');
  });

  test('is found with the other keys of the entry', async () => {
    const text = DRAFT.replace('as @lee-2001:a said', 'as @old-lee and @l|ee said');
    const { client, params } = await at('draft.md', cursor(text), files, further);
    const found = await client.sendRequest(ReferencesRequest.type, {
      ...params,
      context: { includeDeclaration: false },
    });
    expect(shown(found)).toEqual(['draft.md 4:6', 'draft.md 4:34', 'draft.md 4:47', 'second.md 4:6']);
  });

  test('is completed to the entry', async () => {
    const text = DRAFT.replace('as @lee-2001:a said', 'as @old-l|');
    const { client, params } = await at('draft.md', cursor(text), files, further);
    const [item] = itemsOf(await client.sendRequest(CompletionRequest.type, params));
    expect(item?.textEdit?.newText).toBe('lee');
  });

  test('is renamed alone', async () => {
    const { client, params } = await at('draft.md', inDraft, files, further);
    const newText = 'lee-2003';
    expect(await client.sendRequest(RenameRequest.type, { ...params, newName: newText })).toEqual({
      changes: {
        [uriOf('lists/refs.bib')]: [{ range: line(1, 33, 43), newText }],
        [uriOf('draft.md')]: [
          { range: line(4, 6, 16), newText },
          { range: line(4, 34, 44), newText },
        ],
        [uriOf('more/second.md')]: [{ range: line(4, 6, 16), newText }],
      },
    });
  });
});
