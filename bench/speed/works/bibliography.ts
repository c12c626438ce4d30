import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFormatters } from '../../../server/src/core/bibliography/styles/formatters';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
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
    const pandoc = pandocOn(items);
    return {
      name: `one citation added to ${count}`,
      goal,
      subjects: [
        { name: 'Evidence Lens', run: (round) => made.formatList(references.slice(0, count + round)) },
        ...peers.map(({ name, run }) => ({
          name,
          run: (round: number) => run(items.slice(0, count + round)),
        })),
        ...pandoc.peers.map(({ name, run }) => ({ name, run: (round: number) => run(count + round) })),
      ],
      end: pandoc.end,
    };
  };
}

/** Pandoc on a draft that cites the first of these references, as a process of its own; nothing where it is not installed. */
function pandocOn(items: readonly CslItem[]) {
  if (spawnSync('pandoc', ['--version']).error) return { peers: [], end: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  const list = join(folder, 'references.json');
  writeFileSync(list, JSON.stringify(items));
  const args = [
    '--from=markdown',
    '--to=plain',
    '--citeproc',
    '--csl=data/styles/vancouver.csl',
    `--bibliography=${list}`,
  ];
  const run = (count: number): unknown => {
    const input = items
      .slice(0, count)
      .map(({ id }) => `[@${id}]`)
      .join('\n\n');
    return spawnSync('pandoc', args, { input });
  };
  return { peers: [{ name: 'pandoc', run }], end: () => rmSync(folder, { recursive: true }) };
}
