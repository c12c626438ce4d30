import type { Claim } from '../evidence/schema/claim';
import type { Verdict } from '../evidence/schema/common';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import type { Statement } from '../reading/statement';
import type { Records } from '../wording/records';
import { isAdverse } from '../wording/words';
import { be, type Tense } from './tense';

/** What concepts are called: by the author where the sentence names them, else by their labels. */
export interface Names {
  readonly of: (id: string) => string;
  readonly records: Records;
}

/** A finding in words: a subject and what is said of it, to be joined by a space. */
export interface Wording {
  readonly subject: string;
  readonly predicate: string;
}

/** What the evidence says of an outcome of a treatment, whoever says it. */
interface Result {
  readonly intervention: string;
  readonly condition: string | undefined;
  readonly outcome: string;
  readonly verdict: Verdict;
  readonly versus: string | undefined;
  /** "until week 12", "at week 6"; empty where no time is told. */
  readonly time: string;
}

/** What a claim says, in words: "ketamine" "was no better than placebo for cancer pain". */
export function claimWording(claim: Claim, tense: Tense, names: Names): Wording | undefined {
  const time = claim.verdict === 'benefit' && claim.until ? ` ${timeWords('until', claim.until)}` : '';
  return wordingOf({ ...claim, versus: claim.versus, time }, tense, names);
}

/** What a trial found, in words, in the condition that a statement names, or its own. */
export function findingWording(
  finding: TrialFinding,
  trial: Trial,
  { intervention, condition = trial.conditions[0] }: Statement,
  names: Names,
): Wording | undefined {
  if (intervention === undefined) return undefined;
  const { outcome, verdict, versus, at, until } = finding;
  const end = until ? ` ${timeWords('until', until)}` : '';
  const time = end || (at ? ` ${timeWords('at', at)}` : '');
  return wordingOf({ intervention, condition, outcome, verdict, versus, time }, 'past', names);
}

/** What a claim advises, in words; `undefined` where it advises nothing. */
export function adviceWording({ recommendation, ...claim }: Claim, names: Names): Wording | undefined {
  if (!recommendation) return undefined;
  const condition = names.of(claim.condition);
  return {
    subject: names.of(claim.intervention),
    predicate: `${ADVICE[recommendation]} for ${condition}${recommendation === 'use-when-refractory' ? WHEN : ''}`,
  };
}

const ADVICE = {
  use: 'should be considered',
  'use-when-refractory': 'should be considered',
  avoid: 'should not be used',
} as const satisfies Record<NonNullable<Claim['recommendation']>, string>;
const WHEN = ' when standard treatment has failed';

function wordingOf(result: Result, tense: Tense, names: Names): Wording | undefined {
  const versus = result.versus === undefined ? undefined : names.records.concepts.get(result.versus);
  // A change within one group takes other words, and says nothing against a comparator.
  if (versus?.kind === 'comparator' && versus.withinGroup) return undefined;
  return isAdverse(result.outcome, names.records)
    ? adverseWording(result, tense, names)
    : efficacyWording(result, tense, names);
}

function efficacyWording(result: Result, tense: Tense, names: Names): Wording {
  const { verdict, versus, time } = result;
  const subject = names.of(result.intervention);
  const compared = versus === undefined ? ALONE[verdict] : AGAINST[verdict](names.of(versus));
  const predicate = `${be(subject, tense)} ${compared} for ${objectOf(result, names)}${time}`;
  return { subject, predicate: predicate + (verdict === 'mixed' ? ' in some trials only' : '') };
}

const ALONE = {
  benefit: 'effective',
  'no-benefit': 'not effective',
  harm: 'harmful',
  mixed: 'effective',
  insufficient: 'not known to be effective',
} as const satisfies Record<Verdict, string>;

const AGAINST = {
  benefit: (comparator) => `better than ${comparator}`,
  'no-benefit': (comparator) => `no better than ${comparator}`,
  harm: (comparator) => `worse than ${comparator}`,
  mixed: (comparator) => `better than ${comparator}`,
  insufficient: (comparator) => `not known to be better than ${comparator}`,
} as const satisfies Record<Verdict, (comparator: string) => string>;

/** `cancer pain`, or with another outcome than the condition's own `function in CRPS`. */
function objectOf({ condition, outcome }: Result, { of, records }: Names): string {
  if (condition === undefined) return of(outcome);
  const concept = records.concepts.get(condition);
  const own = concept?.kind === 'condition' && concept.symptom === outcome;
  const label = of(condition);
  return own ? label : `${of(outcome)} in ${label}`;
}

function adverseWording(result: Result, tense: Tense, names: Names): Wording | undefined {
  const { verdict, versus, condition } = result;
  const often = OFTEN[verdict];
  if (often === undefined || versus === undefined) return undefined;
  const subject = names.of(result.outcome);
  const place = condition === undefined ? '' : ` in ${names.of(condition)}`;
  const than = `with ${names.of(result.intervention)} than with ${names.of(versus)}`;
  return { subject, predicate: `${be(subject, tense)} ${often} ${than}${place}` };
}

const OFTEN: Readonly<Record<Verdict, string | undefined>> = {
  benefit: 'less frequent',
  'no-benefit': 'no more frequent',
  harm: 'more frequent',
  mixed: undefined,
  insufficient: undefined,
};

/** `until week 12`, `at month 3`, `for 4.2 days`: whole weeks and months are named by their number. */
export function timeWords(preposition: 'until' | 'at', duration: string): string {
  const [, count, unit] = /^(\d+) (hour|day|week|month|year)s?$/.exec(duration) ?? [];
  if (count !== undefined && unit !== undefined) return `${preposition} ${unit} ${count}`;
  return preposition === 'until' ? `for ${duration}` : `after ${duration}`;
}
