import type { Code } from '../../server/src/core/checks/codes';

/** An error planted in the example draft: the words that must be underlined among others, and the code. */
export interface Planted {
  readonly words: string;
  readonly code: Code;
}

const contradicted = [
  'ketamine reduced pain and improved function',
  'ketamine improved quality of life',
  'Fibromyalgia pain is reduced by ketamine',
  'ketamine might be helpful in fibromyalgia',
  'drowsiness was no more frequent with ketamine',
  'ketamine should be offered to patients with fibromyalgia',
  'Subcutaneous ketamine is effective',
  'efficacy of ketamine in cancer pain is well established',
  'Patients with cancer pain who were given ketamine reported less pain',
  'The drug relieved pain',
  'Ketamine relieved pain',
  'effective for CRPS and cancer pain',
  'ketamine reduced neither pain nor disability',
  'ketamine relieves CRPS pain',
  'Ketamine was superior to placebo',
  'ketamine did **not** reduce pain in CRPS',
  'ketamine should be avoided in CRPS',
];

const unknown = ['schwarzman2009', 'noppers2012', 'lindqvist1987', 'hardy2021'];

/** Every error of examples/ketamine-review/draft.md, in order of its code. */
export const PLANTED: readonly Planted[] = [
  ...contradicted.map((words) => ({ words, code: 'contradicted-claim' as const })),
  ...unknown.map((words) => ({ words, code: 'unknown-citation' as const })),
];
