/** Every code that the checker reports. One page in docs/codes/ and one file in checks/ belong to each. */
export const CODES = [
  'contradicted-claim',
  'overstated-claim',
  'misreported-trial',
  'wrong-figure',
  'unsupported-citation',
  'uncited-claim',
  'unknown-citation',
  'duplicate-reference',
  'malformed-identifier',
  'incomplete-reference',
  'uncited-reference',
  'retracted-reference',
  'ignore-without-reason',
  'unused-ignore',
] as const;
export type Code = (typeof CODES)[number];

/** How loudly a finding is told. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
