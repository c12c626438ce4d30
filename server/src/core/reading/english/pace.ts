import type { LexicalRule } from '../meaning';

/** Words that tell of time. Of a length of time they mean less or more of it; of anything else, that it came soon or late. */
export const PACE: readonly LexicalRule[] = [
  {
    id: 'faster',
    patterns: [
      'faster|quicker|sooner|earlier|accelerate~|hasten~|speeded|sped|quickly|rapidly|fastest|earliest|rapid|fast|expedite~',
      'more quickly|rapidly|rapid|promptly|prompt',
      'speed~ up',
    ],
    means: { kind: 'pace', faster: true },
    match: ['they recovered faster', 'an earlier discharge', 'it hastened recovery'],
    not: ['they recovered more slowly', 'walking speed was the same'],
  },
  {
    id: 'slower',
    patterns: ['slower|slowly|slowest', 'more slowly', 'took|take|takes|taking|needed|required longer to'],
    means: { kind: 'pace', faster: false, rate: true },
    match: ['they recovered more slowly', 'the decline was slower', 'they took longer to recover'],
    not: ['they recovered faster', 'a delayed discharge'],
  },
  {
    id: 'later',
    patterns: ['later|delay~|retard~|postpone~|defer~'],
    means: { kind: 'pace', faster: false },
    match: ['a delayed discharge', 'they came later'],
    not: ['they recovered more slowly'],
  },
];
