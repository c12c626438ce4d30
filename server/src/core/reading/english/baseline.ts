import type { LexicalRule } from '../meaning';

/** Words by which what became of people is held against how they were before. */
export const BASELINES: readonly LexicalRule[] = [
  {
    id: 'baseline',
    patterns: [
      'from <article> baseline|start|outset|beginning',
      'over <article> time',
      'than <article> baseline',
      'baseline',
      'their|its own starting|initial|first|baseline',
      'before and after',
      'than before',
      'than at <article> start|baseline|outset|entry|beginning|enrolment|enrollment|inclusion',
      'than when <article> they|patients|study|trial|treatment|infusion* <adverb> started|began|entered|enrolled',
      'than on entry',
      'than beforehand',
      'starting scores|values|point|level',
      'pre treatment',
      'pretreatment',
      'within group*',
      'within each',
      'where|what <article> they had? started|began|were',
      'from|below|above where|what it|they|he|she|pain had? started|began|begun|stood|been|was|were',
      'before treatment',
      'before <article> infusion',
      'initial scores|values',
    ],
    means: { kind: 'baseline' },
    match: ['compared with baseline', 'improved over time', 'it fell from where it was'],
    not: ['over twelve weeks', 'compared with placebo'],
  },
];
