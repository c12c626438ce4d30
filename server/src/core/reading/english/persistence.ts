import type { LexicalRule } from '../meaning';

/** Of what did good it is told that none of it was lost: it has been there, and is. */
export const PERSISTENCE: readonly LexicalRule[] = [
  {
    id: 'persistence',
    patterns: [
      'effect*|benefit*|relief|gain*|improvement*|advantage*|analgesia|response _? _? _? _? _? _? _? is|was|were|are|remain~|persist~|last~|stay~ <adverb> undiminished|undimmed|unabated|unaltered|undiminishing',
      'effect*|benefit*|relief|gain*|improvement*|advantage*|analgesia|response _? _? _? _? _? _? _? is|was|were|are <adverb> as great|strong|good|large|marked as at|on|in|before|ever',
    ],
    means: { kind: 'effect', change: 'better', form: 'noun' },
    match: ['the relief that it brings is undiminished', 'the effect was as strong as at first'],
    not: ['the pain was undiminished', 'the effect was gone'],
  },
];
