import { describe, expect, test } from 'vitest';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver/node';
import type { Files } from '../core/evidence/memory-base';
import { endedSessions, type LspOptions, line } from '../support/lsp-session';
import { baseSession, cursor, cursorIn, type Marked, openAt, uriOf } from './base-session';

const begin = endedSessions();

const VERSIONED = { capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } };
const DRAFT = 'As Alba found [see @alba2001, p. 3; @ref1], `@alba2001`.\n';

/** Opens a document beside the base and gives the parameters of a request at its cursor. */
async function at(file: string, marked: Marked, files: Files = {}, options: LspOptions = VERSIONED) {
  const session = await baseSession(begin, { 'notes.md': 'Also @alba2001.\n', ...files }, options);
  return { ...session, params: await openAt(session, file, marked) };
}

describe('preparing', () => {
  test.each<[file: string, marked: Marked, placeholder: string]>([
    ['claims.yaml', cursorIn('claims.yaml', 'intervention: dr|ug'), 'drug'],
    ['draft.md', cursor(DRAFT.replace('@alba2001,', '@al|ba2001,')), 'alba2001'],
  ])('in %s', async (file, marked, placeholder) => {
    const { client, params } = await at(file, marked);
    expect(await client.sendRequest(PrepareRenameRequest.type, params)).toEqual({
      range: {
        start: { line: marked.position.line, character: marked.position.character - 2 },
        end: { line: marked.position.line, character: marked.position.character - 2 + placeholder.length },
      },
      placeholder,
    });
  });

  test.each<[file: string, marked: Marked]>([
    ['claims.yaml', cursorIn('claims.yaml', 'summ|ary: The')],
    ['draft.md', cursor(DRAFT.replace('Alba', 'Al|ba'))],
    ['draft.md', cursor(DRAFT.replace('found', 'fo|und'))],
  ])('in %s, where there is no name to change', async (file, marked) => {
    const { client, params } = await at(file, marked);
    expect(await client.sendRequest(PrepareRenameRequest.type, params)).toBeNull();
  });
});

test('a citation key is changed in the base and in all drafts, each edit with the version it is of', async () => {
  const { client, params } = await at('draft.md', cursor(DRAFT.replace('@alba2001,', '@al|ba2001,')));
  const answer = await client.sendRequest(RenameRequest.type, { ...params, newName: ' alba2002 ' });
  const edit = (file: string, version: number | null, ...ranges: ReturnType<typeof line>[]) => ({
    textDocument: { uri: uriOf(file), version },
    edits: ranges.map((range) => ({ range, newText: 'alba2002' })),
  });
  expect(answer).toEqual({
    documentChanges: [
      edit('references.yaml', null, line(1, 8, 16)),
      edit('annotations.yaml', null, line(1, 9, 17)),
      edit('trials.yaml', null, line(2, 15, 23)),
      edit('draft.md', 1, line(0, 20, 28)),
      edit('notes.md', null, line(0, 6, 14)),
    ],
  });
});

test('a citation key is changed in the front matter, too', async () => {
  const draft = '---\nemail: me@alba2001\nnocite: >\n  @alba2001, @{alba2001}\n---\n\nTea [@alba2001].\n';
  const { client, params } = await at(
    'draft.md',
    cursor(draft.replace('Tea [@al', 'Tea [@al|')),
    { 'notes.md': '' },
    {},
  );
  const answer = await client.sendRequest(RenameRequest.type, { ...params, newName: 'cole' });
  expect(answer?.changes?.[uriOf('draft.md')]?.map(({ range }) => range)).toEqual([
    line(6, 6, 14),
    line(3, 3, 11),
    line(3, 15, 23),
  ]);
});

test('an id is changed in the file at hand as it is in the editor', async () => {
  const marked = cursor('claims:\n\n  - id: drug-pain\n    trials: [al|ba, berg]\n');
  const { client, params } = await at('claims.yaml', marked, {}, {});
  expect(await client.sendRequest(RenameRequest.type, { ...params, newName: 'cole' })).toEqual({
    changes: {
      [uriOf('trials.yaml')]: [{ range: line(1, 8, 12), newText: 'cole' }],
      [uriOf('claims.yaml')]: [{ range: line(3, 13, 17), newText: 'cole' }],
    },
  });
});

test.each<[file: string, marked: Marked, newName: string, message: string, options?: LspOptions]>([
  ['claims.yaml', cursorIn('claims.yaml', '[al|ba, berg]'), 'berg', 'There is a trial called "berg" already'],
  ['claims.yaml', cursorIn('claims.yaml', '[al|ba, berg]'), 'a b', 'must be lower-case words'],
  ['draft.md', cursor('[@no|body]'), 'somebody', '"nobody" stands in no file of this base'],
  ['draft.md', cursor('[@le|e2001]'), 'leo', 'This record comes with Evidence Lens', { files: {} }],
])('in %s at %j, %j is refused: %s', async (file, marked, newName, message, options) => {
  const { client, params } = await at(file, marked, {}, options);
  await expect(client.sendRequest(RenameRequest.type, { ...params, newName })).rejects.toThrow(message);
});
