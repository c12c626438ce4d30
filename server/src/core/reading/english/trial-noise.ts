import type { LexicalRule } from '../meaning';

/** Set phrases of trial reports whose words say nothing of a change. */
export const TRIAL_NOISE: readonly LexicalRule[] = [
  {
    id: 'noise-design',
    patterns: [
      'double|single|triple blind|blinded|dummy',
      'lost to',
      'fixed|random|mixed|main effect*',
      'effect*|effects model*',
      'time effect',
      'effect of time',
      'effect size*',
      'standardised|standardized mean difference*',
      'risk|absolute|weighted difference*',
      'minimal|minimally important|clinically|invasive',
    ],
    means: { kind: 'ignored' },
    match: ['a double-blind trial', 'lost to follow-up', 'an effect size of 0.3', 'a mixed effects model'],
    not: ['twice the effect', 'it lost weight'],
  },
  {
    id: 'noise-effect',
    patterns: ['side|adverse|unwanted|untoward effect*'],
    means: { kind: 'ignored' },
    match: ['side effects', 'adverse effects'],
    not: ['an effect on sleep'],
  },
  {
    id: 'noise-part',
    patterns: ['lower|upper bound|limit|quartile|tertile|third|half|part|class'],
    means: { kind: 'ignored' },
    match: ['the lower bound', 'the upper quartile'],
    not: ['a lower score'],
  },
  {
    id: 'noise-quantity',
    patterns: [
      'higher|lower|greater|more|less|fewer than #',
      'at least|most',
      'more|less|fewer|greater than half|one|two|three|a|expected|predicted',
      'no more|less than',
      'not more than',
      'one or more',
      'or less|more|greater|higher|fewer',
      'high|low dose*|intensity|risk',
      'most of',
      'more of',
      'most patients|participants|subjects|commonly|common|frequent|frequently|often',
    ],
    means: { kind: 'ignored' },
    match: ['at least two', 'more than half', 'higher than 140', 'most patients'],
    not: ['more than placebo', 'the most effective'],
  },
  {
    id: 'noise-time',
    patterns: ['weeks|months|days|hours|years|minutes later|earlier', 'later than', 'long|short term'],
    means: { kind: 'ignored' },
    match: ['six years later', '12 weeks later', 'in the long term'],
    not: ['it came later', 'earlier discharge'],
  },
  {
    id: 'noise-joins',
    patterns: [
      'as well as',
      'not only',
      'while walking|resting|sitting|standing|sleeping|counting|using|receiving|taking',
    ],
    means: { kind: 'ignored' },
    match: ['sleep as well as mood', 'while resting'],
    not: ['as good as', 'while sleep rose'],
  },
];
