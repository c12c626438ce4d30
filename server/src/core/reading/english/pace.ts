import type { LexicalRule } from '../meaning';

/** Words that tell of time. Of a length of time they mean less or more of it; of anything else, that it came soon or late. */
export const PACE: readonly LexicalRule[] = [
  {
    id: 'faster',
    patterns: [
      'faster|quicker|sooner|earlier|accelerate~|hasten~|speed~|quickly|rapidly|fastest|earliest|rapid|fast|expedite~',
      'more quickly|rapidly|rapid|promptly|prompt',
    ],
    means: { kind: 'pace', faster: true },
    match: ['they recovered faster', 'an earlier discharge', 'it hastened recovery'],
    not: ['they recovered more slowly'],
  },
  {
    id: 'slower',
    patterns: ['slower|later|delay~|slowly|slowest|retard~|postpone~|defer~', 'more slowly'],
    means: { kind: 'pace', faster: false },
    match: ['they recovered more slowly', 'a delayed discharge'],
    not: ['they recovered faster'],
  },
];
