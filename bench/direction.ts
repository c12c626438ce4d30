import { readFileSync } from 'node:fs';
import { readDirection } from '../server/src/core/direction/read-direction';
import { type Label, type Row, turned } from '../server/src/core/direction/row';

/*
 * How well results are read: node scripts/bench.mjs direction FILE.jsonl [--misses]
 * Each line of FILE.jsonl is a row as `evidence-lens read` takes it, with its right label in `label`.
 */

interface Labelled extends Row {
  readonly id: string;
  readonly label: Label;
}

interface Read {
  readonly row: Labelled;
  readonly label: Label;
  readonly rule: string;
  /** Whether the answer turns with the arms. */
  readonly consistent: boolean;
}

const CLASSES: readonly Label[] = ['increased', 'decreased', 'no_difference'];

function readRow(row: Labelled): Read {
  const { label, rule } = readDirection(row);
  const exchanged = readDirection({ ...row, intervention: row.comparator, comparator: row.intervention });
  return { row, label, rule, consistent: exchanged.label === turned(label) };
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

function scores(
  reads: readonly Read[],
  of: Label,
): { precision: number; recall: number; f1: number; said: number } {
  const right = reads.filter(({ row, label }) => label === of && row.label === of).length;
  const said = reads.filter(({ label }) => label === of).length;
  const true_ = reads.filter(({ row }) => row.label === of).length;
  return {
    precision: right / Math.max(1, said),
    recall: right / Math.max(1, true_),
    f1: (2 * right) / Math.max(1, said + true_),
    said,
  };
}

function print(reads: readonly Read[]): void {
  const each = CLASSES.map((label) => ({ label, ...scores(reads, label) }));
  const macro = each.reduce((sum, { f1 }) => sum + f1, 0) / each.length;
  const wrongWay = reads.filter(
    ({ row, label }) => label !== 'no_difference' && label === turned(row.label),
  ).length;
  console.log(`rows                  ${reads.length}`);
  console.log(`macro-F1              ${macro.toFixed(3)}`);
  console.log(
    `accuracy              ${share(reads.filter(({ row, label }) => label === row.label).length, reads.length)}`,
  );
  console.log(`wrong direction       ${share(wrongWay, reads.length)}`);
  console.log(
    `exchange consistency  ${share(reads.filter(({ consistent }) => consistent).length, reads.length)}`,
  );
  console.log(
    `abstained             ${share(reads.filter(({ label }) => label === 'abstain').length, reads.length)}`,
  );
  for (const { label, precision, recall, f1 } of each) {
    console.log(
      `  ${label.padEnd(14)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
  }
}

function printRules(reads: readonly Read[]): void {
  console.log('\ndeciding rule           decided  wrong  wrong way  misses (right answer: how many)');
  for (const rule of [...new Set(reads.map((read) => read.rule))].toSorted()) {
    const decided = reads.filter((read) => read.rule === rule);
    const wrong = decided.filter(({ row, label }) => row.label !== label);
    const turnedRound = wrong.filter(
      ({ row, label }) => label !== 'no_difference' && label === turned(row.label),
    );
    const by = CLASSES.map(
      (label) => `${label}: ${wrong.filter(({ row }) => row.label === label).length}`,
    ).join(', ');
    console.log(
      `${rule.padEnd(24)}${String(decided.length).padStart(7)}${String(wrong.length).padStart(7)}${String(turnedRound.length).padStart(11)}  ${by}`,
    );
  }
}

function printMisses(reads: readonly Read[]): void {
  const missed = reads
    .filter(({ row, label }) => row.label !== label)
    .toSorted((a, b) => a.rule.localeCompare(b.rule));
  for (const { row, label, rule } of missed) {
    console.log(`\n${row.id} [${rule}] right: ${row.label}, read: ${label}`);
    console.log(`  ${row.intervention} | ${row.comparator} | ${row.outcome}`);
    console.log(`  ${row.text.replaceAll('\n', ' / ')}`);
  }
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/bench.mjs direction FILE.jsonl [--misses]');
  process.exitCode = 2;
} else {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const reads = lines.map((line): Labelled => JSON.parse(line)).map(readRow);
  print(reads);
  printRules(reads);
  if (options.includes('--misses')) printMisses(reads);
}
