import type { LexicalRule } from '../meaning';

/** Words that point back to what was told before. */
export const ANAPHORS: readonly LexicalRule[] = [
  {
    id: 'anaphor-intervention',
    patterns: [
      'it|they|its',
      'the|this|that|such|these drug*|agent*|treatment*|infusion*|medication*|medicine*|intervention*|therapy|compound|substance|anaesthetic|anesthetic|analgesic|course|approach|regimen|antagonist|injection*',
      'the same drug|agent|treatment|infusion|medication',
      'the latter|former',
      'neither|both|either',
      'neither|both of? them|these|trial|trials|study|studies',
    ],
    means: { kind: 'anaphor', of: 'intervention' },
    match: ['it also helps', 'the drug helps'],
    not: ['a drug helps', 'which helps'],
  },
  {
    id: 'anaphor-trial',
    patterns: [
      'this|that|the|their|same study|trial|rct|paper|report|work|experiment',
      'the same? authors|investigators|researchers|team',
      'they found|reported|observed|showed|concluded|used|gave|enrolled|studied|infused|recruited',
    ],
    means: { kind: 'anaphor', of: 'trial' },
    match: ['this trial found', 'the authors reported'],
    not: ['a trial found', 'these trials found'],
  },
  {
    id: 'anaphor-condition',
    patterns: [
      'them',
      'these people|patients',
      'the|this|that|such|these condition|disorder|disease|syndrome|setting|situation|population|pain|context|indication|group|patients|state|cases|case|circumstances|conditions|complaint',
      'these|such|those <degree> sufferers|people|cases|individuals|patients',
      'such patients',
      'these patients',
      'here',
      'there',
      'in them',
    ],
    means: { kind: 'anaphor', of: 'condition' },
    match: ['in this condition'],
    not: ['in a condition'],
  },
];
