import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { ClientCapabilities, Diagnostic, Position } from 'vscode-languageserver';
import { expectSafe, nodesOf } from '../core/hover/safe-card';
import { REQUESTS } from '../lsp/any-message';
import { earnestEngine } from '../support/lsp-engine';
import { type LspSession, lspSession } from '../support/lsp-session';
import { poisonedFiles } from './poisoned-base';

const FOLDER = 'file:///ws';
const DRAFT = `${FOLDER}/draft.md`;
const TEXT = readFileSync('examples/traffic-calming/draft.md', 'utf8').replace('evidence: .', '');

/** A client that takes all that there is to give. */
const capabilities: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'], labelDetailsSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true },
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { configuration: true },
  window: { showDocument: { support: true } },
};

/** Every text in every answer, by the request and the names of the fields that it stood in. */
const said = new Map<string, Set<string>>();

beforeAll(async () => {
  // Where no word of it were known, nothing would be read of the draft.
  const { files } = poisonedFiles('/ws', ['concepts']);
  const session = await lspSession({
    files,
    folders: [FOLDER],
    engine: earnestEngine,
    capabilities,
    initializationOptions: { showsCitations: true },
    settings: { inlayHints: true },
  });
  await session.open(TEXT, { uri: DRAFT });
  await askAboutDraft(session);
  for (const name of ['references', 'claims', 'trials']) {
    const uri = `${FOLDER}/${name}.yaml`;
    await session.open(files[`/ws/${name}.yaml`] ?? '', { uri, languageId: 'yaml' });
    await askAbout(session, ASKED, { uri, position: { line: 0, character: 20 } });
  }
  session.end();
  return () => said.clear();
});

/** All requests but those that take an answer of another, are about files, or do something. */
const ASKED = REQUESTS.filter(
  (method) => !/resolve|rename|execute|newBase|addReference|nobody/i.test(method),
);

/** What a request may be about. */
interface About {
  readonly uri: string;
  readonly position: Position;
  readonly diagnostic?: Diagnostic;
}

/** Asks wherever something is reported or cited. */
async function askAboutDraft(session: LspSession): Promise<void> {
  const uri = DRAFT;
  const { items } = await session.client.sendRequest<{ items: readonly Diagnostic[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  const reported = items.map((diagnostic) => ({ uri, position: diagnostic.range.start, diagnostic }));
  const cited = TEXT.split('\n').flatMap((text, line) =>
    [...text.matchAll(/@\w/g)].map(({ index }) => ({ uri, position: { line, character: index + 1 } })),
  );
  for (const about of [...reported, ...cited]) await askAbout(session, ASKED, about);
}

async function askAbout(session: LspSession, methods: readonly string[], about: About): Promise<void> {
  const { uri, position, diagnostic } = about;
  const range = diagnostic?.range ?? { start: { line: 0, character: 0 }, end: position };
  const context = { diagnostics: diagnostic ? [diagnostic] : [], includeDeclaration: true };
  const further = { uri, record: { kind: 'trial', id: 'okafor' }, key: 'okafor2011', query: '' };
  for (const method of methods) {
    const params = { textDocument: { uri }, position, range, context, ...further };
    const answer = await session.client.sendRequest<{ readonly items?: readonly object[] } | null>(
      method,
      params,
    );
    note(answer, method);
    if (method !== 'textDocument/completion') continue;
    for (const item of answer?.items ?? [])
      note(await session.client.sendRequest('completionItem/resolve', item), 'completionItem/resolve');
  }
}

/** Keeps the texts of an answer. */
function note(value: unknown, path: string): void {
  if (typeof value === 'string') said.set(path, (said.get(path) ?? new Set()).add(value));
  else if (Array.isArray(value)) value.forEach((item) => note(item, path));
  else if (typeof value === 'object' && value !== null)
    for (const [name, field] of Object.entries(value)) note(field, `${path} ${name}`);
}

/** All that was said where the path ends so. */
function saidAt(end: string): string[] {
  return [...said].filter(([path]) => path.endsWith(end)).flatMap(([, texts]) => [...texts]);
}

test('poison is in answers of many kinds', () => {
  const poisoned = [...said].filter(([, texts]) => [...texts].some((text) => text.includes('alert')));
  expect(new Set(poisoned.map(([path]) => path.split(' ')[0])).size).toBeGreaterThan(15);
});

/** Steering of directions, lines or a terminal. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u;

test('no answer steers how it is shown', () => {
  expect([...said].filter(([, texts]) => [...texts].some((text) => STEERING.test(text)))).toEqual([]);
});

test('cards have no markup but their own', () => {
  const cards = [...saidAt('hover contents value'), ...saidAt('resolve documentation value')];
  expect(cards.length).toBeGreaterThan(20);
  for (const card of cards) expectSafe(card);
});

test('what is put into a draft has no markup but links and comments', () => {
  const edits = saidAt('newText');
  expect(edits.filter((edit) => edit.includes('alert')).length).toBeGreaterThan(2);
  const nodes = edits.flatMap((edit) => nodesOf(edit.trim()));
  const html = nodes.filter(({ type, value = '' }) => type === 'html' && !/^<!--[^>]*-->$/.test(value));
  expect(html).toEqual([]);
  expect(nodes.filter(({ type }) => type.startsWith('image'))).toEqual([]);
  const links = nodes.flatMap(({ type, url = '' }) => (type === 'link' ? [url] : []));
  expect(links.filter((url) => !/^https?:/.test(url))).toEqual([]);
});
