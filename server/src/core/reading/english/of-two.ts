import type { LexicalRule } from '../meaning';

/** Words by which one of two is told to be ahead, where the other need not be named. */
export const OF_TWO: readonly LexicalRule[] = [
  {
    id: 'better-of-two',
    patterns: [
      'be|is|are|was|were|prove~|remain~ the <degree> stronger|better|superior drug|agent|medicine|treatment|analgesic|option',
    ],
    means: { kind: 'effect', change: 'better', form: 'degree' },
    match: ['it was the stronger drug'],
    not: ['stronger drugs were needed', 'it was the drug of choice'],
  },
  {
    id: 'worse-of-two',
    patterns: [
      'be|is|are|was|were|prove~|remain~ the <degree> weaker|poorer|inferior drug|agent|medicine|treatment|analgesic|option',
    ],
    means: { kind: 'effect', change: 'worse', form: 'degree' },
    match: ['it is the weaker analgesic'],
    not: ['weaker drugs were tried', 'it was the stronger drug'],
  },
];
