import type { LexicalRule } from '../meaning';

/** Words by which trial reports set one result against another. */
export const TRIAL_LINKS: readonly LexicalRule[] = [
  {
    id: 'result-contrast',
    patterns: [
      'but|whereas|while|whilst|yet|however|nevertheless|nonetheless|conversely',
      'but also',
      'on the other hand',
      'by contrast',
    ],
    means: { kind: 'link', link: 'contrast' },
    match: ['weight fell but sleep did not', 'whereas sleep rose'],
    not: ['although sleep rose', 'while resting', 'in contrast to sleep'],
  },
  {
    id: 'result-concession',
    patterns: ['although|though|albeit', 'even though|if', 'despite', 'in spite of'],
    means: { kind: 'link', link: 'concession' },
    match: ['although sleep rose', 'despite this'],
    not: ['whereas sleep rose'],
  },
];
