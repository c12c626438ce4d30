import { loadBaseFromFolder } from '../server/src/node/base-files';
import { brokenLines, tableOf } from '../tests/metamorphic/report';
import { runAll } from '../tests/metamorphic/run';
import { worldOf } from '../tests/metamorphic/world';

/*
 * What changes of a text that must not change the answer do to it: node scripts/bench.mjs metamorphic [FOLDER...]
 * prints a table for each base, and what broke, grouped by cause.
 */

async function main(): Promise<void> {
  const folders = process.argv.slice(2);
  for (const folder of folders.length > 0 ? folders : ['data/ketamine', 'examples/traffic-calming']) {
    const opened = await loadBaseFromFolder(folder);
    if (!('base' in opened)) throw new Error(opened.unreadable);
    const results = runAll(worldOf(opened.base), folder === 'data/ketamine');
    console.log([`# ${opened.base.name}`, '', ...tableOf(results), '', ...brokenLines(results)].join('\n'));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
