import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { citingDraft, listKeptIn } from '../citing-draft';
import { writeList } from '../inputs/list-file';
import { keptByOneSession, NO_CACHE, SERVER, session } from '../server-session';
import type { PrepareWork } from '../work';

/** From the start of the process until a draft completes the last of so many entries of a .bib file by its key. */
export function startWithList(count: number, goal: string): PrepareWork {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
    const { size, last } = writeList(join(folder, 'library.bib'), count);
    const complete = (server: ProtocolConnection): Promise<void> => citingDraft(folder).open(server, last);
    const { cache, end } = await keptByOneSession(async (server, kept) => {
      await complete(server);
      await listKeptIn(kept);
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
              await listKeptIn(fresh);
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
