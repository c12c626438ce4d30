import * as v from 'valibot';
import { Certainty, Duration, Id, Ids, Keys, Recommendation, Text, Verdict } from './common';

/** What the evidence as a whole says of one intervention, condition and outcome. */
export const Claim = v.strictObject({
  id: Id,
  intervention: Id,
  condition: Id,
  outcome: Id,
  versus: v.optional(Id),
  verdict: Verdict,
  certainty: v.optional(Certainty),
  /** How long the benefit is known to hold: it ended then, or nobody looked further. */
  until: v.optional(Duration),
  recommendation: v.optional(Recommendation),
  trials: v.optional(Ids, []),
  references: v.optional(Keys, []),
  /** The verdict in a few words that can follow "Evidence:": no benefit over placebo. */
  verdictText: Text,
  summary: Text,
  erratum: v.optional(Text),
});
export type Claim = v.InferOutput<typeof Claim>;

export const ClaimsFile = v.strictObject({ claims: v.array(Claim) });
