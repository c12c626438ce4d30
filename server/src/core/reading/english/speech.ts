import type { LexicalRule } from '../meaning';

/** Words by which somebody is quoted. */
export const SPEECH: readonly LexicalRule[] = [
  {
    id: 'speech',
    patterns: [
      'promise~|say~|said|write~|wrote|written|quote~|advertise~|declare~|proclaim~|announce~|read|headline*|slogan*|leaflet*|advert|advertisement*|brochure*|call~|state~|claim~|remark~|told|boast~|insist~|exclaim~',
      'need~ to be <adverb> told|warned|informed|reminded|advised that?',
      'can|may|should|must be <adverb> told|assured|informed|reassured that',
      'put~ it',
      'according to',
    ],
    means: { kind: 'speech' },
    match: [
      'an advertisement promised',
      'as he put it',
      'patients need to be warned that it helps',
      'they can be told that it helps',
    ],
    not: ['it reduced pain'],
  },
];
