import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

/** How often somebody types and waits for what completes, in ms. */
const TYPED_EVERY = 20;
/** How often it is looked for what a server keeps, in ms. */
const LOOKED_EVERY = 100;

const BEFORE = '---\nbibliography: library.bib\n---\n\nText [@';
const LINE = BEFORE.split('\n').length - 1;

/** A draft with the list beside it, in which a citation is typed. */
export interface CitingDraft {
  /** Opens it, and asks what completes a key until that is there. */
  readonly open: (server: ProtocolConnection, key: string) => Promise<void>;
  /** Has something typed behind `@`, and gives what completes it. */
  readonly type: (server: ProtocolConnection, typed: string) => Promise<readonly object[]>;
}

/** Such a draft in a folder with `library.bib`. */
export function citingDraft(folder: string): CitingDraft {
  const uri = pathToFileURL(join(folder, 'draft.md')).href;
  let version = 1;
  const complete = async (server: ProtocolConnection, typed: string): Promise<readonly object[]> => {
    const position = { line: LINE, character: 'Text [@'.length + typed.length };
    const found = await server.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return Array.isArray(found) ? found : (found?.items ?? []);
  };
  return {
    open: async (server, key) => {
      const textDocument = { uri, languageId: 'markdown', version, text: `${BEFORE}${key}` };
      await server.sendNotification(InitializedNotification.type, {});
      await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      while (!(await complete(server, key)).some((item) => JSON.stringify(item).includes(key)))
        await setTimeout(TYPED_EVERY);
    },
    type: async (server, typed) => {
      version += 1;
      const contentChanges = [{ text: `${BEFORE}${typed}` }];
      const textDocument = { uri, version };
      await server.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
      return complete(server, typed);
    },
  };
}

/** Waits until a server has kept a list in its folder. */
export async function listKeptIn(cache: string): Promise<void> {
  const isKept = (): boolean =>
    readdirSync(cache, { recursive: true }).some((file) => String(file).endsWith('.list'));
  while (!isKept()) await setTimeout(LOOKED_EVERY);
}
