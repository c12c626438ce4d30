import { afterEach, expect, test, vi } from 'vitest';
import { registerNewBase } from '../../client/src/commands/new-base';
import type { NewBase, NewBaseParams } from '../../server/src/protocol';

/** The editor as far as the command knows it: what it was asked, what the user answers, what is on disk. */
const editor = vi.hoisted(() => ({
  handler: async (): Promise<unknown> => undefined,
  dialogs: [] as string[],
  pick: '',
  disk: new Map<string, string>(),
  told: [] as string[],
  /** For how many files the disk has room. */
  room: Number.POSITIVE_INFINITY,
}));

vi.mock('vscode', () => {
  const uri = (path: string) => ({ path, toString: () => `file://${path}` });
  type Uri = ReturnType<typeof uri>;
  const tell = async (text: string) => void editor.told.push(text);
  class WorkspaceEdit {
    readonly files: { path: string; text: string }[] = [];
    createFile({ path }: Uri, { contents }: { contents: Uint8Array }) {
      this.files.push({ path, text: new TextDecoder().decode(contents) });
    }
  }
  return {
    Uri: { joinPath: ({ path }: Uri, below: string) => uri(`${path}/${below}`) },
    WorkspaceEdit,
    commands: {
      registerCommand: (_: string, handler: () => Promise<unknown>) => {
        editor.handler = handler;
        return { dispose: () => undefined };
      },
    },
    window: {
      showOpenDialog: async () => {
        const path = editor.dialogs.shift();
        return path === undefined ? undefined : [uri(path)];
      },
      showQuickPick: async (items: string[]) =>
        items.find((item) => editor.pick && item.startsWith(editor.pick)),
      showErrorMessage: tell,
      showInformationMessage: tell,
      showTextDocument: async ({ path }: Uri) => void editor.told.push(`opened ${path}`),
    },
    workspace: {
      workspaceFolders: undefined,
      openTextDocument: async ({ path }: Uri) => ({ getText: () => editor.disk.get(path) }),
      fs: {
        stat: async ({ path }: Uri) => {
          if (!editor.disk.has(path)) throw new Error('not there');
        },
        readFile: async ({ path }: Uri) => {
          const text = editor.disk.get(path);
          if (text === undefined) throw new Error('not there');
          return new TextEncoder().encode(text);
        },
        delete: async ({ path }: Uri) => void editor.disk.delete(path),
      },
      applyEdit: async ({ files }: WorkspaceEdit) => {
        for (const [index, { path, text }] of files.entries()) {
          if (index === editor.room) {
            // A disk that is full takes a part of a file.
            editor.disk.set(path, text.slice(0, 3));
            return false;
          }
          editor.disk.set(path, text);
        }
        return true;
      },
    },
  };
});

const FILES: NewBase = {
  files: [
    { path: 'evidence.yaml', text: 'name: É' },
    { path: 'concepts.yaml', text: '' },
  ],
  references: 0,
  problems: [],
};

/** Runs the command with these answers of the user; gives what the server was asked. */
async function run(dialogs: string[], pick = '', answer: NewBase = FILES): Promise<NewBaseParams[]> {
  const asked: NewBaseParams[] = [];
  registerNewBase({
    newBase: async (params) => {
      asked.push(params);
      return answer;
    },
  });
  Object.assign(editor, { dialogs, pick });
  await editor.handler();
  return asked;
}

afterEach(() => {
  editor.disk.clear();
  editor.told.length = 0;
  editor.room = Number.POSITIVE_INFINITY;
});

test('the files are made by an edit, and the one to begin with is opened', async () => {
  expect(await run(['/papers/tea-review'], 'Without')).toEqual([{ folder: 'tea-review' }]);
  expect(Object.fromEntries(editor.disk)).toEqual({
    '/papers/tea-review/evidence.yaml': 'name: É',
    '/papers/tea-review/concepts.yaml': '',
  });
  expect(editor.told).toEqual([
    'opened /papers/tea-review/concepts.yaml',
    expect.stringMatching(/^The new evidence base holds examples in comments: /),
  ]);
});

test.each([
  ['inside the folder', '/papers/tea/refs/list.bib', 'refs/list.bib', true],
  ['beside it', '/papers/tea-list.bib', 'tea-list.bib', false],
])('a reference list %s', async (_, path, relative, isThere) => {
  editor.disk.set(path, '@book{a}');
  expect(await run(['/papers/tea', path], 'From')).toEqual([
    { folder: 'tea', bibliography: { path: relative, text: '@book{a}', isThere } },
  ]);
});

test('nothing is overwritten', async () => {
  editor.disk.set('/papers/tea/concepts.yaml', 'mine');
  await run(['/papers/tea'], 'Without');
  expect(Object.fromEntries(editor.disk)).toEqual({ '/papers/tea/concepts.yaml': 'mine' });
  expect(editor.told).toEqual(['tea has concepts.yaml already, so nothing was made.']);
});

test.each([0, 1])('a disk with room for %i files is told of, and nothing is left', async (room) => {
  editor.room = room;
  editor.disk.set('/papers/tea/draft.md', 'mine');
  await run(['/papers/tea'], 'Without');
  expect(Object.fromEntries(editor.disk)).toEqual({ '/papers/tea/draft.md': 'mine' });
  expect(editor.told).toEqual([
    'The files could not be made in tea: see whether the disk has room and you may write there.',
  ]);
});

test('what the server refuses is told', async () => {
  await run(['/papers/tea'], 'Without', { refused: 'It holds no reference.' });
  expect(editor.told).toEqual(['It holds no reference.']);
});

test.each<[string, string[], string]>([
  ['the folder', [], ''],
  ['whether there is a list', ['/papers/tea'], ''],
  ['which list', ['/papers/tea'], 'From'],
])('dismissing the question for %s ends it', async (_, dialogs, pick) => {
  expect(await run(dialogs, pick)).toEqual([]);
  expect([editor.disk.size, editor.told]).toEqual([0, []]);
});
