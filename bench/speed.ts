import { parseArgs } from 'node:util';
import { bundledBase } from '../tests/support/bundled';
import { measure } from './speed/measure';
import { peerVersions } from './speed/peers';
import { HEADER, rowsOf } from './speed/table';
import type { PrepareWork } from './speed/work';
import { oneMoreCitation } from './speed/works/bibliography';
import { checkFolder } from './speed/works/check';
import { completion } from './speed/works/completion';
import { firstCheck, oneKey } from './speed/works/drafts';
import { startWithList } from './speed/works/large-list';
import { bibtexLibrary, draftList, jsonLibrary, risLibrary } from './speed/works/libraries';
import { firstFindings, start } from './speed/works/start';

/*
 * How long things take beside what others take: npm run bench -- [--only NAME] [--runs N]
 * NAME is part of the name of a work. bench/README.md says what is printed.
 */

const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } });
const runs = Number(values.runs ?? '') || undefined;
const base = await bundledBase();

const WORKS: Readonly<Record<string, PrepareWork>> = {
  start,
  'first findings': firstFindings,
  'start with a list, 100,000': startWithList(100_000, '2 s; 0.5 s again; 350 MB'),
  'one key, 30 kB': oneKey(30_000, '5 ms; a tenth of the fastest peer', base),
  'one key, 1 MB': oneKey(1_000_000, '20 ms', base),
  'first check, 1 MB': firstCheck(1_000_000, '2 s', base),
  'check, 50': checkFolder(50, 'no slower than one thread', base),
  'check, 2,000': checkFolder(2000, 'as many times one thread as there are cores', base),
  'bibtex, 1,000': bibtexLibrary(1000, 'ahead of every peer'),
  'bibtex, 10,000': bibtexLibrary(10_000, 'ten times the row above'),
  'bibtex, 100,000': bibtexLibrary(100_000, '2 s'),
  'list, 10,000': draftList(10_000, '0.5 s the second time'),
  'completion, 100,000': completion(100_000, '10 ms (p99)', base),
  'bibliography, 84': oneMoreCitation(84, 'far less than all 84 take'),
  'bibliography, 1,000': oneMoreCitation(1000, '50 ms'),
  'csl json, 1,000': jsonLibrary(1000, 'linear'),
  'csl json, 10,000': jsonLibrary(10_000, 'linear'),
  'csl json, 100,000': jsonLibrary(100_000, 'linear'),
  'ris, 1,000': risLibrary(1000, 'linear'),
  'ris, 10,000': risLibrary(10_000, 'linear'),
  'ris, 100,000': risLibrary(100_000, 'linear'),
};

const wanted = Object.entries(WORKS).filter(([name]) => name.includes(values.only ?? ''));
if (wanted.length === 0) {
  console.error(`No work has "${values.only}" in its name: there are ${Object.keys(WORKS).join('; ')}.`);
  process.exit(1);
}

console.log(`Node ${process.version}, ${process.arch}\n`);
console.log(HEADER.join('\n'));
for (const [, prepare] of wanted) {
  const work = await prepare();
  for (const row of rowsOf(work, await measure(work, runs))) console.log(row);
  work.end?.();
}
console.log(`\nPeers: ${peerVersions().join(', ')}.`);
console.log(`Memory: ${Math.round(process.memoryUsage.rss() / 1e6)} MB at the end.`);
