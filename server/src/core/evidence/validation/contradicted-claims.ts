import { quote } from '../quote';
import type { Claim } from '../schema/claim';
import type { Verdict } from '../schema/common';
import type { Trial, TrialFinding } from '../schema/trial';
import { type Check, type Known, problemAt } from './known';

/** The findings that speak against a claim's verdict. Of mixed or insufficient evidence, none does. */
const AGAINST: Readonly<Record<Verdict, readonly Verdict[]>> = {
  benefit: ['no-benefit', 'harm'],
  'no-benefit': ['benefit', 'harm'],
  harm: ['benefit', 'no-benefit'],
  mixed: [],
  insufficient: [],
};

/**
 * Claims whose trials, as far as they found anything on the claim's outcome, all found something else. Either the
 * claim or the trials must be wrong, but which is for a person to say, so this is a warning.
 */
export const contradictedClaims: Check = (known) =>
  known.parts.claims.flatMap((located) => {
    const { id, verdict, outcome, trials } = located.value;
    const verdicts = [...new Set(trials)].map((trial) =>
      verdictsOn(located.value, known.trials.get(trial), known),
    );
    const telling = verdicts.filter((found) => found.length > 0);
    const isOpposed = telling.every((found) => found.every((one) => AGAINST[verdict].includes(one)));
    if (telling.length === 0 || !isOpposed) return [];
    const found = [...new Set(telling.flat())].join(' and ');
    const message = `The verdict on ${quote(outcome)} is ${verdict}, but all of its trials found ${found}: correct the claim or the trials.`;
    return [problemAt(located, id, ['verdict'], message, 'warning')];
  });

function verdictsOn(claim: Claim, trial: Trial | undefined, known: Known): Verdict[] {
  if (!trial) return [];
  return trial.findings
    .filter((finding) => isAbout(finding, claim, trial, known))
    .map(({ verdict }) => verdict);
}

function isAbout(finding: TrialFinding, claim: Claim, trial: Trial, known: Known): boolean {
  const { concepts } = known;
  if (!concepts.isA(finding.outcome, claim.outcome)) return false;
  return sameComparison(finding, claim, known) && sameTreatment(finding, claim, trial, known);
}

function sameComparison({ versus }: TrialFinding, claim: Claim, { concepts }: Known): boolean {
  if (versus === undefined) return true;
  if (claim.versus !== undefined) return concepts.isA(versus, claim.versus);
  const comparator = concepts.get(versus);
  return comparator?.kind !== 'comparator' || !comparator.withinGroup;
}

function sameTreatment(finding: TrialFinding, claim: Claim, trial: Trial, { concepts }: Known): boolean {
  const treatments = trial.arms.find(({ id }) => id === finding.arm)?.treatments ?? [];
  if (treatments.length === 0) return true;
  return treatments.some(({ intervention }) => concepts.areRelated(intervention, claim.intervention));
}
