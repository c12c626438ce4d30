import { durationHours } from '../evidence/duration';
import type { Verdict } from '../evidence/schema/common';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import type { Records } from '../wording/records';
import { isAdverse, labelOf } from '../wording/words';

/**
 * What a trial found, in a few words: the result for the first outcome it lists that is no adverse event,
 * against the first comparator it lists for it. `undefined` where it has no such finding.
 */
export function trialVerdict(trial: Trial, records: Records): string | undefined {
  const main = trial.findings.find(({ outcome }) => !isAdverse(outcome, records));
  if (!main) return undefined;
  const same = trial.findings.filter(
    ({ outcome, versus, arm }) => outcome === main.outcome && versus === main.versus && arm === main.arm,
  );
  const words = summarise(same, main.versus, records);
  return isOwnSymptom(main.outcome, trial, records)
    ? words
    : `${words} for ${labelOf(main.outcome, records)}`;
}

function summarise(findings: readonly TrialFinding[], versus: string | undefined, records: Records): string {
  const verdicts = new Set(findings.map(({ verdict }) => verdict));
  const benefit = findings.findLast(({ verdict }) => verdict === 'benefit');
  if (benefit?.until && !verdicts.has('mixed'))
    return `${wordsFor('benefit', versus, records)} until ${benefit.until}`;
  const faded = fadedBy(findings);
  if (faded) return `${wordsFor('benefit', versus, records)} at ${faded.benefit}, none at ${faded.none}`;
  const [only] = verdicts;
  return only && verdicts.size === 1 ? wordsFor(only, versus, records) : wordsFor('mixed', versus, records);
}

/** The last time with a benefit and the first without, where each finding is one or the other and the benefit came first. */
function fadedBy(findings: readonly TrialFinding[]): { benefit: string; none: string } | undefined {
  const timed = findings.flatMap(({ verdict, at }) => {
    const hours = durationHours(at);
    return at !== undefined && hours !== undefined ? [{ verdict, at, hours }] : [];
  });
  if (timed.length !== findings.length) return undefined;
  const order = timed.toSorted((a, b) => a.hours - b.hours);
  const turn = order.findIndex(({ verdict }) => verdict !== 'benefit');
  const last = order[turn - 1];
  const first = order[turn];
  if (!last || !first || order.slice(turn).some(({ verdict }) => verdict !== 'no-benefit')) return undefined;
  return { benefit: last.at, none: first.at };
}

function wordsFor(verdict: Verdict, versus: string | undefined, records: Records): string {
  if (versus === undefined) return ALONE[verdict];
  const comparator = records.concepts.get(versus);
  const withinGroup = comparator?.kind === 'comparator' && comparator.withinGroup;
  return `${(withinGroup ? WITHIN_GROUP : AGAINST)[verdict]} ${labelOf(versus, records)}`;
}

const ALONE = {
  benefit: 'benefit',
  'no-benefit': 'no benefit',
  harm: 'harm',
  mixed: 'mixed results',
  insufficient: 'too little evidence',
} as const satisfies Record<Verdict, string>;

const AGAINST = {
  benefit: 'benefit over',
  'no-benefit': 'no benefit over',
  harm: 'worse than',
  mixed: 'mixed results against',
  insufficient: 'too little evidence against',
} as const satisfies Record<Verdict, string>;

/** A change within one group is no benefit over anything, and must not read as one. */
const WITHIN_GROUP = {
  ...AGAINST,
  benefit: 'better than',
  'no-benefit': 'no change from',
} as const satisfies Record<Verdict, string>;

function isOwnSymptom(outcome: string, trial: Trial, { concepts }: Records): boolean {
  return trial.conditions.some((id) => {
    const condition = concepts.get(id);
    return condition?.kind === 'condition' && condition.symptom === outcome;
  });
}
