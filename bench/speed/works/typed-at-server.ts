import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citingDraft, listKeptIn } from '../citing-draft';
import { writeList } from '../inputs/list-file';
import { keptByOneSession, lastingSession, SERVER } from '../server-session';
import type { Subject } from '../work';

/** From a letter that is typed to what completes it, at a server that has a list of so many entries, as one has that was started before. */
export async function typedAtServer(count: number, query: (round: number) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  const { last } = writeList(join(folder, 'library.bib'), count);
  const kept = await keptByOneSession(async (server, cache) => {
    await citingDraft(folder).open(server, last);
    await listKeptIn(cache);
  });
  const { server, peak, end } = await lastingSession(SERVER, kept.cache);
  const draft = citingDraft(folder);
  await draft.open(server, last);
  const subject: Subject = {
    name: 'the same at its server, from the letter to the answer',
    run: async (round, tell) => {
      await draft.type(server, query(round));
      const bytes = peak();
      if (bytes !== undefined) tell(bytes);
    },
  };
  return {
    subject,
    end: () => {
      end();
      kept.end();
      rmSync(folder, { recursive: true });
    },
  };
}
