import { describe } from 'vitest';
import { type Case, turns } from './reads';

/** The same sentence with each of some words in place of `*`. */
const each = (words: string, text: string, outcome: string, read: Case[2]): Case[] =>
  words.split(' ').map((word) => [outcome, text.replace('*', word), read]);

describe('words of change', () => {
  const verb = 'Zinc significantly * the score compared with placebo.';
  const noun = 'There was a significant * in the score with zinc compared with placebo.';
  const degree = 'The score was significantly * in the zinc group than in the placebo group.';
  const lower =
    'dampened impeded hindered counteracted reversed abrogated halted averted repressed neutralised';
  const higher =
    'provoked triggered elicited evoked precipitated multiplied expanded fostered strengthened quadrupled';
  turns('zinc', 'placebo', [
    ...each(lower, verb, 'score', 'down'),
    ...each(higher, verb, 'score', 'up'),
    ...each('mitigation alleviation downregulation diminution', noun, 'score', 'down'),
    ...each('enhancement augmentation amplification escalation upregulation surge', noun, 'score', 'up'),
    ...each('narrower thinner sparser flatter cheaper low', degree, 'score', 'down'),
    ...each('wider deeper thicker denser steeper costlier high', degree, 'score', 'up'),
    ...each('damaged harmed disrupted eroded', verb, 'score', 'down'),
  ]);
});

describe('a change of a change', () => {
  turns('zinc', 'placebo', [
    ['cough', 'The increase in cough was attenuated by zinc.', 'down'],
    ['grip strength', 'The decline in grip strength was prevented by zinc.', 'up'],
    ['grip strength', 'Zinc reversed the decline in grip strength.', 'up'],
    ['grip strength', 'The decline in grip strength was slower with zinc than with placebo.', 'up'],
    ['grip strength', 'Grip strength declined with both, but significantly less so with zinc.', 'up'],
    ['cough', 'Cough was seen more rarely with zinc.', 'down'],
  ]);
});

describe('words that only tell which thing is meant', () => {
  turns('zinc', 'placebo', [
    ['cough', 'In the lower lobe cough was increased by zinc.', 'up'],
    ['total lipids', 'Total lipids in the smallest class rose with zinc.', 'up'],
    ['total lipids', 'Zinc gave lower fever-related pain and higher total lipids.', 'up'],
    [
      'believing that it is safe as long as you stop',
      'Zinc raised believing that it is safe as long as you stop.',
      'up',
    ],
  ]);
});
