import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { writeBibtex } from '../../../tests/support/library/write-bibtex';
import { libraryOf } from '../inputs/library';
import { keptByOneSession, NO_CACHE, SERVER, session } from '../server-session';
import type { PrepareWork } from '../work';

/** How often somebody types and waits for what completes, in ms. */
const TYPED_EVERY = 20;
/** How often it is looked for what a server keeps, in ms. */
const LOOKED_EVERY = 100;
/** Files younger than this are read again, in s. */
const SETTLED = 10;

/** From the start of the process until a draft completes the last of so many entries of a .bib file by its key. */
export function startWithList(count: number, goal: string): PrepareWork {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
    const { size, last } = writeList(join(folder, 'library.bib'), count);
    const complete = completing(folder, last);
    const { cache, end } = await keptByOneSession(async (server, kept) => {
      await complete(server);
      await keptIn(kept);
    });
    return {
      name: `start with a list of ${count} entries (${(size / 1e6).toFixed(1)} MB)`,
      goal,
      subjects: [
        { name: 'Evidence Lens, again', run: (_, tell) => session(SERVER, cache, complete, tell) },
        { name: 'its first start', run: (_, tell) => session(SERVER, NO_CACHE, complete, tell) },
        {
          name: 'until the list is kept',
          run: async (_, tell) => {
            const fresh = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
            const use = async (server: ProtocolConnection): Promise<void> => {
              await complete(server);
              await keptIn(fresh);
            };
            await session(SERVER, fresh, use, tell);
            rmSync(fresh, { recursive: true });
          },
        },
      ],
      end: () => {
        end();
        rmSync(folder, { recursive: true });
      },
    };
  };
}

/** Entries that are made at a time: a program that has much memory takes longer to start another. */
const PIECE = 1000;

/** Writes a list as if long ago; gives its size in bytes and its last key. */
function writeList(file: string, count: number): { readonly size: number; readonly last: string } {
  let last = '';
  for (let from = 0; from < count; from += PIECE) {
    const items = libraryOf(Math.min(PIECE, count - from), from);
    appendFileSync(file, writeBibtex(items, 'bibtex'));
    last = items.at(-1)?.id ?? last;
  }
  const long = Date.now() / 1000 - SETTLED;
  utimesSync(file, long, long);
  return { size: statSync(file).size, last };
}

/** Opens a draft with the list, and asks what completes a key until it is there. */
function completing(folder: string, key: string): (server: ProtocolConnection) => Promise<void> {
  const uri = pathToFileURL(join(folder, 'draft.md')).href;
  const text = `---\nbibliography: library.bib\n---\n\nText [@${key}`;
  const position = { line: 4, character: `Text [@${key}`.length };
  return async (server) => {
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await server.sendNotification(InitializedNotification.type, {});
    await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    for (;;) {
      const found = await server.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      const items = Array.isArray(found) ? found : (found?.items ?? []);
      if (items.some((item) => JSON.stringify(item).includes(key))) return;
      await setTimeout(TYPED_EVERY);
    }
  };
}

/** Waits until a server has kept a list. */
async function keptIn(cache: string): Promise<void> {
  const isKept = (): boolean =>
    readdirSync(cache, { recursive: true }).some((file) => String(file).endsWith('.list'));
  while (!isKept()) await setTimeout(LOOKED_EVERY);
}
