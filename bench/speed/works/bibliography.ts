import { createFormatters } from '../../../server/src/core/bibliography/styles/formatters';
import { readBundledStyles } from '../../../server/src/node/bundled-styles';
import { libraryOf } from '../inputs/library';
import { peersIn } from '../peers';
import type { PrepareWork } from '../work';

/** One citation added to a draft that cites so many references, and its list made anew. */
export function oneMoreCitation(count: number, goal: string): PrepareWork {
  return async () => {
    const items = libraryOf(count + 200);
    const references = items.map((csl) => ({ key: csl.id, aliases: [], csl }));
    const made = await createFormatters((files) => readBundledStyles(files, 'dist'))('vancouver');
    if (!('formatList' in made)) throw new Error(made.unreadable);
    const peers = (await peersIn('bibliographies')).bibliographyPeers();
    return {
      name: `one citation added to ${count}`,
      goal,
      subjects: [
        { name: 'Evidence Lens', run: (round) => made.formatList(references.slice(0, count + round)) },
        ...peers.map(({ name, run }) => ({
          name,
          run: (round: number) => run(items.slice(0, count + round)),
        })),
      ],
    };
  };
}
