import type { LexicalRule } from '../meaning';

/** Words by which trial reports say whether a difference counts. */
export const SIGNIFICANCE: readonly LexicalRule[] = [
  {
    id: 'significant',
    patterns: ['significant|significantly|significance|sig', 'statistically'],
    means: { kind: 'significance', significant: true },
    match: ['significantly lower', 'a significant difference', 'statistical significance'],
    not: ['insignificant', 'nonsignificant', 'a non-significant increase'],
  },
  {
    id: 'nonsignificant',
    patterns: [
      'insignificant|insignificantly|nonsignificant|nonsignificantly',
      'non significant|significantly|significance',
      'ns',
      'failed|fails|fail to? reach|achieve|attain|show|demonstrate|detect|find',
      'short of statistical? significance',
      'by chance',
      'numerically|slightly|marginally higher|lower|greater|less|more|better|larger|smaller|longer|shorter',
    ],
    means: { kind: 'significance', significant: false },
    match: [
      'a non-significant increase',
      'an insignificant change',
      'it failed to reach significance',
      'numerically lower',
    ],
    not: ['a significant increase', 'they approached the clinic'],
  },
  {
    id: 'borderline',
    patterns: [
      'borderline|marginal|marginally',
      'marginally|nearly|almost|approaching|approached significant|significance|statistical',
      'approach~ statistical? significance',
    ],
    means: { kind: 'significance', significant: false },
    match: ['a marginally significant rise', 'approached significance', 'of borderline significance'],
    not: ['a significant rise', 'they approached the clinic'],
  },
  {
    id: 'trend',
    patterns: ['trend*|tendency|tendencies|tended|tending'],
    means: { kind: 'significance', significant: false },
    match: ['a trend towards less', 'it tended to fall'],
    not: ['attended'],
  },
];
