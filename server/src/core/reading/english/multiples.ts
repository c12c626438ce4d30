import type { LexicalRule } from '../meaning';

/** How many times as much of something there is with one as with another. */
export const MULTIPLES: readonly LexicalRule[] = [
  {
    id: 'multiple-more',
    patterns: [
      'twice|times|fold as great|large|big|strong|marked|pronounced|high|much|many|severe|intense|long as?',
    ],
    means: { kind: 'effect', change: 'increase', form: 'degree' },
    match: ['pain was twice as high as with placebo', 'three times as much relief with it as with placebo'],
    not: ['relief was as great as with placebo', 'half as much pain as with placebo'],
  },
  {
    id: 'multiple-less',
    patterns: ['half as great|large|big|strong|marked|pronounced|high|much|many|severe|intense|long as?'],
    means: { kind: 'effect', change: 'decrease', form: 'degree' },
    match: ['pain was half as high as with placebo', 'half as much pain with it as with placebo'],
    not: ['relief was as great as with placebo', 'in half of them'],
  },
  {
    id: 'multiple-better',
    patterns: ['twice|times|fold as effective|efficacious|good|useful|helpful|beneficial as?'],
    means: { kind: 'effect', change: 'better', form: 'degree' },
    match: ['it is twice as effective as placebo', 'three times as effective in asthma as placebo'],
    not: ['it is as effective as placebo', 'half as effective as placebo'],
  },
  {
    id: 'multiple-worse',
    patterns: ['half as effective|efficacious|good|useful|helpful|beneficial as?'],
    means: { kind: 'effect', change: 'worse', form: 'degree' },
    match: ['it is half as effective as the old drug'],
    not: ['it is as effective as placebo', 'half of them'],
  },
];
