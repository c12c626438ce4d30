import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { durationHours } from '../evidence/duration';
import { perBase } from '../evidence/per-base';
import type { Claim } from '../evidence/schema/claim';
import { trialIndex } from '../evidence/trial-index';
import { tellsEnd } from '../reading/cessation';
import type { Statement } from '../reading/statement';
import { judgeByTrial } from './by-trial';
import { heldAgainst, type Unheld } from './held-against';
import { deniesMore } from './likening';
import { opposes } from './opposes';
import { turnedRound } from './turned';
import { isWithinGroup } from './within-group';

/** How a statement stands to the claims. `rule` names what decided, for "Explain reading". */
export type Judgement =
  | { readonly result: 'unheld'; readonly rule: Unheld }
  | { readonly result: 'agrees' | 'contradicts' | 'unsettled'; readonly rule: string; readonly claim: Claim };

/** Kept with the statement, as several checks ask for it. */
const judged = perBase(() => new WeakMap<Statement, Judgement>());

/** Judges a statement by the claims of the base. With several claims that apply equally, one that agrees is enough. */
export function judge(statement: Statement, base: EvidenceBase): Judgement {
  const known = judged(base).get(statement) ?? judgeAnew(statement, base);
  judged(base).set(statement, known);
  return known;
}

function judgeAnew(statement: Statement, base: EvidenceBase): Judgement {
  const held = heldAgainst(statement, base);
  if ('unheld' in held) return judgeTurned(statement, base) ?? { result: 'unheld', rule: held.unheld };
  const judgements = held.claims.map((claim) => judgeByClaim(statement, claim, base));
  return (
    judgements.find(({ result }) => result === 'agrees') ??
    judgements[0] ?? { result: 'unheld', rule: 'no-claim' }
  );
}

/** "The control drug beat the drug" is held against the claims on the drug, compared with the control. */
function judgeTurned(statement: Statement, base: EvidenceBase): Judgement | undefined {
  const turned = turnedRound(statement, base);
  if (!turned) return undefined;
  const held = heldAgainst(turned, base);
  if ('unheld' in held) return undefined;
  const [claim] = held.claims;
  // Where the two were found alike, neither did better.
  if (statement.direction === 'benefit' && claim.verdict === 'no-benefit') {
    return { result: 'contradicts', rule: 'benefit-against-no-benefit', claim };
  }
  const isBetter = deniesMore(statement) && claim.verdict === 'benefit';
  return judgeByClaim(isBetter ? { ...turned, direction: 'benefit' } : turned, claim, base);
}

function judgeByClaim(statement: Statement, claim: Claim, base: EvidenceBase): Judgement {
  if (statement.advice && claim.recommendation) return judgeAdvice(statement.advice, claim);
  if (claim.verdict === 'mixed' || claim.verdict === 'insufficient') {
    if (isBorneOutAtDose(statement, claim, base))
      return { result: 'agrees', rule: 'trial-at-that-dose', claim };
    // That there was no effect at a time does not deny one at another.
    const isThen = statement.direction === 'no-benefit' && statement.extent.hours !== undefined;
    if (isThen && isBorneOutThen(statement, claim, base))
      return { result: 'agrees', rule: 'trial-at-that-time', claim };
    return { result: 'unsettled', rule: `verdict-${claim.verdict}`, claim };
  }
  if (statement.direction === 'no-benefit' && isPast(statement, claim)) {
    return { result: 'agrees', rule: 'past-until', claim };
  }
  if (isBorneOutThen(statement, claim, base)) return { result: 'agrees', rule: 'trial-at-that-time', claim };
  const rule = `${statement.direction}-against-${claim.verdict}`;
  return { result: opposes(statement, claim.verdict, base) ? 'contradicts' : 'agrees', rule, claim };
}

function judgeAdvice(advice: NonNullable<Statement['advice']>, claim: Claim): Judgement {
  const against = claim.recommendation === 'avoid';
  const contradicts = against !== (advice === 'avoid');
  return {
    result: contradicts ? 'contradicts' : 'agrees',
    rule: `advice-${advice}-against-${claim.recommendation}`,
    claim,
  };
}

/** "No difference at month 6" agrees with a benefit that is known until week 12 only, and so does "gone by week 12". */
function isPast({ extent, trace }: Statement, { until }: Claim): boolean {
  const end = durationHours(until);
  if (end === undefined || extent.hours === undefined) return false;
  if (tellsEnd(trace)) return extent.hours >= end * 0.9;
  return extent.hours > end || (extent.after === true && extent.hours >= end);
}

/** "Less pain in the first month" agrees with a trial that found so, though the claim is on a later time. */
function isBorneOutThen(statement: Statement, claim: Claim, base: EvidenceBase): boolean {
  const { extent, outcome, direction } = statement;
  if (outcome === undefined) return false;
  if (extent.hours === undefined) return extent.qualified && wasBorneOut(statement, claim, outcome, base);
  const time = extent.hours;
  return claim.trials.some((id) =>
    trialIndex(base)
      .get(id)
      ?.findings.some(({ outcome: found, verdict, at, until }) => {
        const end = durationHours(until ?? at);
        if (verdict !== direction || !conceptIndex(base).isA(found, outcome) || end === undefined)
          return false;
        // That there was no difference any more says nothing of the time before.
        const late = verdict === 'benefit' || until !== undefined || time >= end * 0.9;
        return late && time <= end * 1.1;
      }),
  );
}

/** "The 75 mg patch improved sleep" agrees with a trial behind the claim that found so of that dose. */
function isBorneOutAtDose(statement: Statement, { trials }: Claim, base: EvidenceBase): boolean {
  if (typeof statement.dose !== 'number') return false;
  return trials.some((id) => {
    const trial = trialIndex(base).get(id);
    return trial !== undefined && judgeByTrial(statement, trial, base).result === 'agrees';
  });
}

/** "At first it helped" agrees with a trial behind the claim that found so for a time. */
function wasBorneOut(
  { direction }: Statement,
  { trials }: Claim,
  outcome: string,
  base: EvidenceBase,
): boolean {
  return trials.some((id) =>
    trialIndex(base)
      .get(id)
      ?.findings.some(
        ({ outcome: found, verdict, versus }) =>
          verdict === direction &&
          direction === 'benefit' &&
          !isWithinGroup(versus, base) &&
          conceptIndex(base).isA(found, outcome),
      ),
  );
}
