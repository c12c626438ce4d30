import type { LexicalRule } from '../meaning';

/** Words for how often something occurs. */
export const FREQUENCY: readonly LexicalRule[] = [
  {
    id: 'less-frequent',
    patterns: [
      'fewer|fewest|rarer',
      'half as common|frequent|often|prevalent|likely as?',
      'least common|frequent|often|likely|prevalent',
      'less common|commonly|frequent|frequently|often|prevalent',
    ],
    means: { kind: 'effect', change: 'decrease', form: 'degree' },
    match: ['nausea was less frequent', 'fewer patients vomited'],
    not: ['less pain', 'no fewer than ten'],
  },
  {
    id: 'more-frequent',
    patterns: [
      'commoner|commonest',
      'most common|frequent|often|prevalent',
      'twice|times|fold as common|frequent|often|prevalent|likely as?',
      'more common|commonly|frequent|frequently|often|prevalent',
    ],
    means: { kind: 'effect', change: 'increase', form: 'degree' },
    match: [
      'nausea was more frequent',
      'headache was commoner',
      'nausea was twice as common as with placebo',
    ],
    not: ['more pain', 'nausea was frequent', 'nausea was as common as with placebo'],
  },
  {
    id: 'frequent',
    patterns: ['frequent|frequently|common|commonly|commonplace|usual', 'occur~ often|frequently'],
    means: { kind: 'effect', change: 'increase', form: 'occurrence' },
    match: ['nausea was frequent'],
    not: ['nausea was less frequent', 'as frequent as with placebo'],
  },
  {
    id: 'as-frequent',
    patterns: [
      'as|equally <degree> common|frequent|often|prevalent|rare as?',
      'equally <degree> likely',
      'as many|few|often _ _? _? _? as',
      'as <degree> likely as',
      'as <degree> common|frequent|often|prevalent|likely|rare _ _? _? _? as',
    ],
    means: { kind: 'effect', change: 'none', form: 'equality' },
    match: ['nausea was as common as with placebo', 'equally frequent', 'nausea was just as common'],
    not: ['as effective as placebo', 'twice as likely to vomit'],
  },
];
