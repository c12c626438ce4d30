import { expect, test } from 'vitest';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { pinnedLines } from './report';
import { runAll } from './run';
import { worldOf } from './world';

/** Fewer cases than this show nothing of a transformation. */
const FEWEST = 50;

/**
 * Tests of every transformation on the base in a folder. What is known to break stands in a snapshot of its own, so
 * that whatever else breaks shows in the difference: npm run bench:metamorphic prints it in full.
 */
export async function testMetamorphic(
  folder: string,
  snapshot: string,
  options: { readonly corpus: boolean },
): Promise<void> {
  const opened = await loadBaseFromFolder(folder);
  if (!('base' in opened)) throw new Error(opened.unreadable);
  const { base } = opened;
  const results = runAll(worldOf(base), options.corpus);

  test.each(results)('$name: there are enough cases', ({ cases, telling }) => {
    expect(cases).toBeGreaterThan(FEWEST);
    expect(telling).toBeGreaterThan(cases / 10);
  });

  test('breaks only what is known to break', async () => {
    const list = [`# What breaks: ${base.name}`, '', ...pinnedLines(results)];
    await expect(list.join('\n')).toMatchFileSnapshot(snapshot);
  });
}
