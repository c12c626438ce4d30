import { BASELINES } from '../reading/english/baseline';
import { COMPARISON } from '../reading/english/comparison';
import { EFFECTS } from '../reading/english/effects';
import { FREQUENCY } from '../reading/english/frequency';
import { GROUPS } from '../reading/english/groups';
import { NEGATION } from '../reading/english/negation';
import { PACE } from '../reading/english/pace';
import { SIGNIFICANCE } from '../reading/english/significance';
import { TRIAL_LINKS } from '../reading/english/trial-links';
import { TRIAL_NOISE } from '../reading/english/trial-noise';
import { TRIAL_RESULTS } from '../reading/english/trial-results';
import type { LexicalRule } from '../reading/meaning';

/** What drafts and trial reports say alike; the rest of those lists is made for what authors claim. */
const SHARED = new Set([
  'negation',
  'no-negation',
  'decrease-verb',
  'decrease-noun',
  'increase-verb',
  'increase-noun',
  'less',
  'more',
  'longer',
  'less-frequent',
  'more-frequent',
  'as-frequent',
  'better-verb',
  'better-noun',
  'better-degree',
  'worse-verb',
  'worse-noun',
  'worse-degree',
  'equality',
  'difference',
  'baseline',
]);

/** The part of English that trial reports use to tell results, in the order in which equal matches are preferred. */
export const TRIAL_ENGLISH: readonly LexicalRule[] = [
  ...TRIAL_NOISE,
  ...SIGNIFICANCE,
  ...GROUPS,
  ...TRIAL_RESULTS,
  ...PACE,
  ...[...NEGATION, ...EFFECTS, ...FREQUENCY, ...COMPARISON, ...BASELINES].filter(({ id }) => SHARED.has(id)),
  ...TRIAL_LINKS,
];
