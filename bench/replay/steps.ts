import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Random } from '../../tests/support/library/random';
import { draftOf } from '../speed/inputs/draft';
import { BASE, LIST, type ReplaySession } from './session';

/** Drafts that are open at a time, and their length in UTF-16 units. */
const OPEN = 4;
const LENGTH = 12_000;

const WORDS = [
  'ketamine ',
  'did not ',
  'pain ',
  'may ',
  '[@ref38] ',
  'No trial ',
  '\n\n',
  '. ',
  'speed bumps ',
  '*',
  '| ',
];
const FRONT = ['', '---\nevidence: traffic\n---\n\n', '---\nbibliography: refs.bib\n---\n\n'];

interface OpenDraft {
  readonly uri: string;
  version: number;
  text: string;
}

/** One thing after the other that an author does: an edit each, and now and then something else beside it. */
export function createSteps(session: ReplaySession, chance: Random): { readonly next: () => Promise<void> } {
  const { client } = session;
  const open: OpenDraft[] = [];
  let count = 0;
  const openOne = async (): Promise<void> => {
    count += 1;
    const text = chance.one(FRONT) + draftOf(LENGTH, count);
    const draft = { uri: `file:///ws/draft-${count}.md`, version: 1, text };
    open.push(draft);
    const textDocument = { ...draft, languageId: 'markdown' };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  };
  const closeOne = async (): Promise<void> => {
    const [closed] = open.splice(chance.number(0, open.length - 1), 1);
    if (closed) await client.sendNotification('textDocument/didClose', { textDocument: { uri: closed.uri } });
  };
  const ask = async ({ uri, text }: OpenDraft): Promise<void> => {
    const position = TextDocument.create(uri, '', 0, text).positionAt(chance.number(0, text.length));
    const method = chance.one([
      'textDocument/hover',
      'textDocument/completion',
      'textDocument/documentSymbol',
    ]);
    await client.sendRequest(method, { textDocument: { uri }, position });
  };
  const beside: readonly (readonly [times: number, act: (draft: OpenDraft) => Promise<void>])[] = [
    [3, session.settle],
    [5, ask],
    [100, closeOne],
    [300, () => session.set('hedged', chance.one(['information', 'hint', 'off']))],
    [
      300,
      async () => session.write(`${BASE}/claims.yaml`, noted(session.textOf(`${BASE}/claims.yaml`), count)),
    ],
    [500, async () => session.write(LIST, noted(session.textOf(LIST), count))],
  ];
  return {
    next: async () => {
      while (open.length < OPEN) await openOne();
      const draft = chance.one(open);
      await client.sendNotification('textDocument/didChange', edit(draft, chance));
      for (const [times, act] of beside) if (chance.chance(times)) await act(draft);
    },
  };
}

/** Changes a draft: puts a word in, or takes one out where it has become longer than it was. */
function edit(draft: OpenDraft, chance: Random): object {
  const lines = TextDocument.create(draft.uri, '', 0, draft.text);
  const start = chance.number(0, draft.text.length);
  const end = draft.text.length > LENGTH ? Math.min(start + 12, draft.text.length) : start;
  const text = chance.chance(2) ? chance.one(WORDS) : '';
  const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
  draft.text = draft.text.slice(0, start) + text + draft.text.slice(end);
  draft.version += 1;
  return {
    textDocument: { uri: draft.uri, version: draft.version },
    contentChanges: [{ range, text }],
  };
}

/** The text of a file with another last line, which means nothing to its reader. */
function noted(text: string, count: number): string {
  const comment = text.startsWith('@') || text.startsWith('%') ? '%' : '#';
  return `${text.replace(/\n[#%] noted \d+\n$/, '\n')}${comment} noted ${count}\n`;
}
