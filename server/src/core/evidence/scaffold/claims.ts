import { commentedFile, listOf } from './comments';

/** `claims.yaml` of a new base, with a claim that rests on the trial of the given id. */
export function claimsFile(trial: string): string {
  return commentedFile([
    {
      tells: `What the evidence says as a whole: one claim for each intervention, condition and outcome. Statements of a
draft are held against these.

The verdict is benefit, no-benefit (studied, and no different), harm, mixed (the studies disagree) or
insufficient. A benefit that passed is benefit with "until: 12 weeks". Less thirst without more alertness makes
two claims: outcomes are judged one by one.`,
      example: `claims:
  - id: tea-summer-thirst
    intervention: tea
    condition: summer-thirst
    outcome: thirst
    versus: water
    verdict: no-benefit
    certainty: low
    trials: ${listOf(trial)}
    verdictText: no benefit over water
    summary: Tea quenched summer thirst no better than water did.`,
    },
  ]);
}
