import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyser } from '../server/src/core/analyse';
import type { EvidenceBase } from '../server/src/core/evidence/base';
import { loadBaseFromFolder } from '../server/src/node/base-files';
import { floorOf, raised, readFloors, writeFloors } from './accuracy/floors';
import { developmentFiles, HELD_OUT, readLabelled } from './accuracy/labelled';
import { codeLines, kindLines, missLines, scoreLine } from './accuracy/report';
import { type Checked, checkRows, scoreOf } from './accuracy/score';

/*
 * How often the checker is right: npm run bench:accuracy -- [FILE.jsonl ...] [--held-out] [--direction FILE.jsonl]
 * [--base FOLDER] [--record]. bench/README.md says what is printed.
 */

const USAGE =
  'npm run bench:accuracy -- [FILE.jsonl ...] [--held-out] [--direction FILE.jsonl] [--base FOLDER] [--record]';

interface CheckedFile {
  readonly name: string;
  readonly checked: readonly Checked[];
}

function check(paths: readonly string[], base: EvidenceBase): CheckedFile[] {
  const analyse = createAnalyser();
  return paths.map((path) => {
    const { name, rows } = readLabelled(path);
    return { name, checked: checkRows(rows, base, analyse) };
  });
}

function printAll(title: string, files: readonly CheckedFile[], base: EvidenceBase): void {
  const all = files.flatMap(({ checked }) => checked);
  print(title, [
    ...files.map(({ name, checked }) => scoreLine(name, checked)),
    scoreLine('together', all),
    '',
    ...codeLines(all),
    '',
    ...kindLines(all),
    ...missLines(all, base),
  ]);
}

/** Whoever saw its rows could tune for them. */
function printHeldOut(base: EvidenceBase): void {
  const files = check([HELD_OUT], base);
  print(
    'held out: scores only',
    files.map(({ name, checked }) => scoreLine(name, checked)),
  );
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n== ${title}\n`);
  for (const line of lines) console.log(line);
}

function record(files: readonly CheckedFile[]): void {
  const floors = readFloors();
  const measured = files.map(({ name, checked }) => [name, floorOf(scoreOf(checked))] as const);
  writeFloors({
    ...floors,
    ...Object.fromEntries(measured.map(([name, floor]) => [name, raised(floors[name], floor)])),
  });
}

function direction(path: string): number {
  console.log(`\n== direction: ${path}\n`);
  const program = ['scripts/bench.mjs', 'direction', path];
  return spawnSync(process.execPath, program, { stdio: 'inherit' }).status ?? 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'held-out': { type: 'boolean' },
      direction: { type: 'string' },
      base: { type: 'string', default: 'data/ketamine' },
      record: { type: 'boolean' },
    },
  });
  const opened = await loadBaseFromFolder(values.base);
  if (!('base' in opened)) throw new Error(opened.unreadable);
  const { base } = opened;
  const development = check(developmentFiles(), base);
  printAll('the corpus', development, base);
  if (values.record) record(development);
  const others = positionals.filter((path) => resolve(path) !== resolve(HELD_OUT));
  for (const path of others) printAll(path, check([path], base), base);
  if (values['held-out'] || others.length < positionals.length) printHeldOut(base);
  return values.direction === undefined ? 0 : direction(values.direction);
}

main()
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exitCode = 2;
  });
