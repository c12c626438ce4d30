import type { NewFile } from '../core/evidence/scaffold/scaffold';
import { harmless } from './terminal';

interface Made {
  readonly files: readonly NewFile[];
  readonly references: number;
}

/** What `base init` says of the base that it made in a folder: its files, and what to do next. */
export function initReport(directory: string, { files, references }: Made): string {
  const width = Math.max(...files.map(({ path }) => path.length));
  const list = files.map(({ path, holds }) => `  ${path.padEnd(width)}   ${holds}`);
  const found = references > 0 ? ` from ${references} reference${references === 1 ? '' : 's'}` : '';
  const here = directory === '.' ? '' : `${directory.replace(/[\\/]{1,100}$/, '')}/`;
  const lines = [
    `Made an evidence base in ${directory}${found}:`,
    '',
    ...list,
    '',
    'All records in it are examples, and comments: nothing counts yet.',
    '',
    `Next, open ${here}concepts.yaml, take the "# " away from the front of its lines, and put`,
    'the words of your subject in the place of the examples; then do the same in',
    'trials.yaml and claims.yaml. What is still missing, and what a draft says against',
    'the evidence:',
    '',
    `  npx evidence-lens base validate ${directory}`,
    `  npx evidence-lens check draft.md --base ${directory}`,
    '',
    'docs/evidence-base.md goes through it step by step.',
  ];
  return lines.map((line) => `${harmless(line)}\n`).join('');
}
