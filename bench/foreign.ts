import { readFileSync } from 'node:fs';
import { createAnalyser } from '../server/src/core/analyse';
import type { Analyse } from '../server/src/core/analysis';
import type { Finding } from '../server/src/core/checks/finding';
import type { EvidenceBase } from '../server/src/core/evidence/base';
import { loadBaseFromFolder } from '../server/src/node/base-files';
import { MEASURED } from './accuracy/score';

/*
 * How often prose on other subjects is reported: node scripts/bench.mjs foreign FILE.jsonl [--misses]
 * Each line of FILE.jsonl has a passage in `text`; none says anything of the bundled base's subject.
 */

/** What may stand before a passage and lend it a subject that it has not. */
const SETTINGS = [
  '',
  '# Ketamine for chronic pain\n\n',
  '## Ketamine in CRPS\n\n',
  '## Complex regional pain syndrome\n\n',
  '## Phantom limb pain\n\n',
  '## Neuropathic pain\n\n',
  '## Cancer pain\n\n',
  '## Depression\n\n',
  '## Adverse events\n\n',
  'Hardy et al. compared ketamine with placebo in cancer pain.\n\n',
  'Ketamine was compared with placebo in CRPS. ',
  'Ketamine was tested in fibromyalgia. ',
];

interface Flag {
  readonly passage: string;
  readonly finding: Finding;
}

/** What is reported of the passages behind a setting, but for what is reported of the setting itself. */
function flagsIn(analyse: Analyse, base: EvidenceBase, setting: string, passages: readonly string[]): Flag[] {
  return passages.flatMap((passage) =>
    analyse(setting + passage, base)
      .findings.filter(({ code, span }) => MEASURED.includes(code) && span.end > setting.length)
      .map((finding) => ({ passage, finding })),
  );
}

function describe({ passage, finding: { code, rule, message } }: Flag): string {
  return `  ${code} [${rule}] ${message}\n    ${passage}`;
}

/** The text of a line as one paragraph. It begins like a sentence, or it would be the end of the one before it. */
function passageOf(line: string): string {
  const { text }: { text: string } = JSON.parse(line);
  return text
    .replaceAll('\n', ' ')
    .replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.replace(/^#+/, '').toUpperCase());
}

async function main(file: string, misses: boolean): Promise<number> {
  const opened = await loadBaseFromFolder('data/ketamine');
  if (!('base' in opened)) {
    console.error(opened.unreadable);
    return 2;
  }
  const passages = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(passageOf);
  const analyse = createAnalyser();
  console.log(`passages ${passages.length}`);
  for (const setting of SETTINGS) {
    const flags = flagsIn(analyse, opened.base, setting, passages);
    console.log(`${String(flags.length).padStart(4)}  ${setting.trim() || '(alone)'}`);
    if (misses) for (const flag of flags) console.log(describe(flag));
  }
  return 0;
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/bench.mjs foreign FILE.jsonl [--misses]');
  process.exitCode = 2;
} else {
  process.exitCode = await main(file, options.includes('--misses'));
}
