import { expect, test } from 'vitest';
import type {
  AddedReference,
  AddReferenceMethod,
  CitableReference,
  ConvertCitationsMethod,
  DraftEdit,
  FormatReferenceMethod,
  FormattedText,
  ReferencesMethod,
  UpdateBibliographyMethod,
} from '../../server/src/protocol-references';
import { style } from '../core/bibliography/a-style';
import { earnestEngine } from '../support/lsp-engine';
import { DRAFT, type LspOptions, type LspSession, lspSession } from '../support/lsp-session';

const UPDATE: UpdateBibliographyMethod = 'evidenceLens/updateBibliography';
const REFERENCES: ReferencesMethod = 'evidenceLens/references';
const ADD: AddReferenceMethod = 'evidenceLens/addReference';
const CONVERT: ConvertCitationsMethod = 'evidenceLens/convertCitations';
const FORMAT: FormatReferenceMethod = 'evidenceLens/formatReference';
const URI = 'file:///review/draft.md';
const textDocument = { uri: URI };

const capabilities = { workspace: { configuration: true } };

async function opened(text: string, options: LspOptions = {}): Promise<LspSession> {
  const session = await lspSession({ folders: ['file:///review'], capabilities, ...options });
  await session.open(text, { uri: URI });
  return session;
}

/** The text with the changes that the server asks for made, or what it says instead. */
function changed(text: string, answer: DraftEdit): string {
  if ('refused' in answer) return answer.refused;
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return answer.edits.reduceRight(
    (result, { range, newText }) =>
      result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
    text,
  );
}

test.each<[as: string, text: string]>([
  ['text', 'Tea.'],
  ['bibtex', '@article{lee2001,\n  title = {Tea},\n}\n'],
  ['ris', 'TY  - JOUR\r\nID  - lee2001\r\nTI  - Tea\r\nER  - \r\n'],
  ['csl-json', '[\n  {\n    "id": "lee2001",\n    "type": "article-journal",\n    "title": "Tea"\n  }\n]\n'],
  ['no such format', 'Tea.'],
])('a reference is written as %s', async (as, text) => {
  const session = await opened('');
  expect(await session.client.sendRequest(FORMAT, { textDocument, key: 'lee2001', as })).toEqual({ text });
  session.end();
});

test.each<[character: number, keys: readonly string[]]>([
  [6, ['lee2001']],
  [0, []],
])('what is cited at character %i is told', async (character, keys) => {
  const session = await opened('Tea @lee2001.');
  const position = { line: 0, character };
  const cited = await session.client.sendRequest<CitableReference[]>(REFERENCES, { textDocument, position });
  expect(cited.map(({ key }) => key)).toEqual(keys);
  session.end();
});

const LIST = (entries: string) =>
  `<!-- evidence-lens-references -->\n\n${entries}<!-- /evidence-lens-references -->\n`;

test('the bibliography of a draft is made, and is then up to date', async () => {
  const before = 'Tea [@lee2001] [@nobody].\n';
  const session = await opened(before);
  const answer = await session.client.sendRequest<DraftEdit>(UPDATE, { textDocument });
  const after = `Tea [@lee2001] [@nobody].\n\n## References\n\n${LIST('1. Tea. <!-- @lee2001 -->\n\n')}`;
  expect(changed(before, answer)).toBe(after);
  expect(answer).toMatchObject({
    version: 1,
    done: 'The bibliography lists 1 reference.',
    notes: ['Left out, as no reference has the key: nobody.'],
  });
  await session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: after }],
  });
  expect(await session.client.sendRequest(UPDATE, { textDocument })).toMatchObject({
    version: 2,
    edits: [],
    done: 'The bibliography is up to date.',
  });
  session.end();
});

test('citations are numbered, and cited by key again', async () => {
  const before = 'Tea [@lee2001] [see @lee2001] [@nobody].\n';
  const session = await opened(before);
  const convert = (to: 'numbers' | 'keys') =>
    session.client.sendRequest<DraftEdit>(CONVERT, { textDocument, to });
  expect(await convert('keys')).toHaveProperty('refused');
  const answer = await convert('numbers');
  const numbered = changed(before, answer);
  expect(answer).toMatchObject({
    done: '2 citations are numbered.',
    notes: [
      'Left out, as no reference has the key: nobody.',
      '1 citation stays a key, as there is no number for it, or none that could be turned back.',
    ],
  });
  expect(numbered).toContain('Tea [1] [see 1]<!-- cite: [see @lee2001] --> [@nobody].\n');
  await session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: numbered }],
  });
  expect(changed(numbered, await convert('keys'))).toContain(before);
  expect(await session.client.sendRequest(UPDATE, { textDocument })).toMatchObject({ edits: [] });
  session.end();
});

test.each<[what: string, entries: string, after: string, notes: readonly string[]]>([
  ['all', '1. Tea. <!-- @lee2001 -->', 'Tea [@lee2001] rose.', []],
  [
    'some',
    '1. Tea. <!-- @lee2001 -->\n2. Rain.',
    'Tea [@lee2001] and [2] rose.',
    ['1 citation stays a number, as it has one that no reference is known for.'],
  ],
])('of numbers that the author gave, %s become keys', async (_, entries, after, notes) => {
  const list = `\n\n## References\n\n${entries}\n`;
  const before = after.replace('@lee2001', '1') + list;
  const session = await opened(before, { engine: earnestEngine });
  const answer = await session.client.sendRequest<DraftEdit>(CONVERT, { textDocument, to: 'keys' });
  expect(changed(before, answer)).toBe(after + list);
  expect(answer).toMatchObject({ done: '1 citation is cited by key.', notes });
  session.end();
});

test('numbers of a list of its own keep a draft from being numbered', async () => {
  const session = await opened('Tea [1], milk [@lee2001].\n\n## References\n\n1. Rain.\n', {
    engine: earnestEngine,
  });
  expect(await session.client.sendRequest(CONVERT, { textDocument, to: 'numbers' })).toEqual({
    refused: expect.stringMatching(/^The draft cites by the numbers of another list already/),
  });
  session.end();
});

test.each([
  ['Tea [1] rose.\n\n## References\n\n1. Rain.\n', /^No reference is known for the numbers of this draft/],
  ['Tea rose.', 'The draft cites nothing by number.'],
])('%j has nothing to be turned into keys', async (text, refused) => {
  const session = await opened(text, { engine: earnestEngine });
  expect(await session.client.sendRequest(CONVERT, { textDocument, to: 'keys' })).toEqual({
    refused: typeof refused === 'string' ? refused : expect.stringMatching(refused),
  });
  session.end();
});

test('a reference is added to the list of the draft, as the editor has it', async () => {
  const session = await opened('---\nbibliography: refs.bib\n---\n', {
    files: { '/review/refs.bib': '@book{old, title = {Old}}\n' },
  });
  const open = 'file:///review/refs.bib';
  const text = '@book{milk, title = {Milk}}';
  const ask = () => session.client.sendRequest<AddedReference>(ADD, { textDocument, text });
  const added = {
    name: 'refs.bib',
    uri: open,
    newText: '\n@book{milk,\n  title = {Milk},\n}\n',
    keys: ['milk'],
  };
  const place = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
  expect(await ask()).toMatchObject({ ...added, range: place(1) });
  await session.open('@book{old, title = {Old}}\n\n\n', { uri: open, languageId: 'bibtex', version: 7 });
  expect(await ask()).toMatchObject({ ...added, range: place(3), version: 7 });
  session.end();
});

test('a draft on a bundled base without a list of its own is told to name one', async () => {
  const session = await opened('');
  const text = '@book{milk, title = {Milk}}';
  expect(await session.client.sendRequest<AddedReference>(ADD, { textDocument, text })).toHaveProperty(
    'refused',
    expect.stringMatching(/^There is no reference list to add to/),
  );
  session.end();
});

test('a document that is no draft has no bibliography', async () => {
  const session = await opened('');
  expect(await session.client.sendRequest(UPDATE, { textDocument: { uri: 'file:///other.md' } })).toEqual({
    refused:
      'The references of this document are not known: open a draft, and see the status of Evidence Lens.',
  });
  session.end();
});

const OWN = style({ bibliography: '<text variable="title" prefix="Own: "/>' });

test.each<[what: string, text: string, options: LspOptions, formatted: string]>([
  ['by default', '', {}, 'Tea.'],
  ['as is set', '', { settings: { citationStyle: 'apa' } }, '*Tea*. (n.d.).'],
  ['as the draft says', '---\ncsl: ama\n---\n', { settings: { citationStyle: 'apa' } }, 'Tea.'],
  [
    'by a file beside the draft',
    '---\ncsl: own.csl\n---\n',
    { files: { '/review/own.csl': OWN } },
    'Own: Tea',
  ],
  [
    'by a file that is set',
    '',
    { settings: { citationStyle: 'styles/own.csl' }, files: { '/review/styles/own.csl': OWN } },
    'Own: Tea',
  ],
  [
    'by what is set where the file is broken',
    '---\ncsl: own.csl\n---\n',
    { files: { '/review/own.csl': '<' } },
    'Tea.',
  ],
])('a reference is formatted %s', async (_, text, options, formatted) => {
  const session = await opened(text, options);
  const answer = await session.client.sendRequest<FormattedText>(FORMAT, { textDocument, key: 'lee2001' });
  expect(answer).toEqual({ text: formatted });
  session.end();
});

test('an unknown key is no reference', async () => {
  const session = await opened('');
  expect(await session.client.sendRequest(FORMAT, { textDocument, key: 'x' })).toEqual({
    refused: 'No reference has the key "x".',
  });
  session.end();
});

test('a style that cannot be used is told at the place that names it', async () => {
  const session = await opened('---\ncsl: own.csl\n---\n', {
    files: { '/review/own.csl': '<style>\n<info>' },
  });
  const { diagnostics } = await session.nextPush();
  expect(diagnostics.map(({ range, message }) => [range.start, message])).toEqual([
    [
      { line: 1, character: 5 },
      '"own.csl" cannot be used, line 2: The tags do not match here: close each element where it ends.',
    ],
  ]);
  session.end();
});

test('the references that can be cited are listed', async () => {
  const session = await opened('');
  expect(await session.client.sendRequest<CitableReference[]>(REFERENCES, { textDocument })).toEqual([
    { key: 'lee2001', label: 'Tea', title: 'Tea' },
  ]);
  session.end();
});

/** TextDocumentSaveReason.Manual */
const reason = 1;

test.each<[what: string, text: string, settings: Record<string, unknown>, edits: number]>([
  ['unless it is set', `[@lee2001]\n\n${LIST('')}`, {}, 0],
  ['where there is a section', `[@lee2001]\n\n${LIST('')}`, { updateBibliographyOnSave: true }, 1],
  ['where there is none', '[@lee2001]', { updateBibliographyOnSave: true }, 0],
])('saving updates the bibliography, %s', async (_, text, settings, edits) => {
  const session = await opened(text, { settings });
  expect(
    await session.client.sendRequest('textDocument/willSaveWaitUntil', { textDocument, reason }),
  ).toHaveLength(edits);
  session.end();
});

test('the same is a code action for whoever asks for it', async () => {
  const actions = {
    textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  };
  const session = await lspSession({ capabilities: actions });
  await session.open('[@lee2001]');
  const ask = (only?: readonly string[]) =>
    session.client.sendRequest('textDocument/codeAction', {
      textDocument: { uri: DRAFT },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], ...(only && { only }) },
    });
  expect(await ask(['source'])).toMatchObject([
    { title: 'Insert or update the bibliography', kind: 'source.updateBibliography' },
  ]);
  expect(await ask()).toEqual([]);
  session.end();
});
