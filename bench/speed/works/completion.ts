import { completeAt } from '../../../server/src/core/completion/complete';
import { searchIndexOf } from '../../../server/src/core/completion/search-index-of';
import { analyseAround } from '../../../server/src/core/draft/analyse-around';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { libraryOf } from '../inputs/library';
import { peersIn } from '../peers';
import type { PrepareWork } from '../work';
import { typedAtServer } from './typed-at-server';

/** Typed queries, each once. */
const QUERIES = 200;

/** One typed query among so many references, beside searches that look through the same names, years and titles. */
export function completion(count: number, goal: string, base: EvidenceBase): PrepareWork {
  return async () => {
    const items = libraryOf(count);
    const large = {
      ...base,
      references: items.map((csl) => ({ key: csl.id, aliases: [], csl })),
      revision: `${base.revision} ${count}`,
    };
    const lines = items.map(({ title, author, issued }) => {
      const year = issued?.['date-parts']?.[0]?.[0] ?? '';
      return `${author?.[0]?.family ?? ''} ${year} ${title}`;
    });
    // What authors remember: some letters of a name, a year, a word of the title.
    const queries = Array.from({ length: QUERIES }, (_, index) => {
      const words = lines[(index * 7919) % lines.length]?.split(' ').filter((word) => word.length > 3) ?? [];
      return words[index % words.length]?.slice(0, 3 + (index % 4)) ?? 'ketam';
    });
    const query = (round: number): string => queries[round % QUERIES] ?? '';
    searchIndexOf(large);
    const atServer = await typedAtServer(count, query);
    const peers = (await peersIn('searches')).searchPeers();
    return {
      name: `a typed query among ${count} references`,
      goal,
      runs: QUERIES,
      subjects: [
        {
          name: 'Evidence Lens',
          run: (round) => {
            const text = `As shown before [@${query(round)}`;
            return completeAt(text, text.length, large, analyseAround(text, text.length, large));
          },
          hold: () => searchIndexOf({ ...large, revision: `${large.revision} once more` }),
        },
        atServer.subject,
        ...peers.map(({ name, build }) => {
          const search = build(lines);
          return { name, run: (round: number) => search(query(round)), hold: () => build(lines) };
        }),
      ],
      end: atServer.end,
    };
  };
}
