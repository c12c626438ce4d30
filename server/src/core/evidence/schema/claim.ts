import * as v from 'valibot';
import { Certainty, Duration, described, Id, Ids, Keys, Recommendation, Text, Verdict } from './common';

/** What the evidence as a whole says of one intervention, condition and outcome. */
export const Claim = v.strictObject({
  id: described(Id, 'A name for this claim, unique among the claims: lower-case words joined by hyphens.'),
  intervention: described(Id, 'The id of the intervention that was studied.'),
  condition: described(Id, 'The id of the condition it was given for.'),
  outcome: described(
    Id,
    'The id of the outcome. Outcomes are judged one by one: pain and function are two claims.',
  ),
  versus: v.optional(described(Id, 'What it was held against: the id of a comparator or an intervention.')),
  verdict: described(
    Verdict,
    'What the evidence says: benefit, no-benefit (studied, no difference), harm, mixed (trials disagree) or insufficient. A benefit that ended is benefit with an until.',
  ),
  certainty: v.optional(described(Certainty, 'How sure the evidence is, in the four levels of GRADE.')),
  until: v.optional(
    described(Duration, 'How long the benefit is known to hold: it ended then, or nobody looked further.'),
  ),
  recommendation: v.optional(
    described(Recommendation, 'What the claim advises, where it does: use, use-when-refractory or avoid.'),
  ),
  trials: v.optional(described(Ids, 'The ids of the trials behind the claim.'), []),
  references: v.optional(described(Keys, 'Citation keys of further sources: reviews, guidelines.'), []),
  verdictText: described(
    Text,
    'The verdict in a few words that can follow "Evidence:", such as: no benefit over placebo.',
  ),
  summary: described(Text, 'What the evidence says, in your own words.'),
  erratum: v.optional(described(Text, 'What the review printed wrongly about it, and what is right.')),
});
export type Claim = v.InferOutput<typeof Claim>;

export const ClaimsFile = v.strictObject({
  claims: described(v.array(Claim), 'What the evidence as a whole says, one claim for each outcome.'),
});
