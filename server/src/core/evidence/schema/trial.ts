import * as v from 'valibot';
import { CitationKey, Duration, Id, Ids, Terms, Text, Verdict } from './common';

/** One treatment within an arm. `dose` and `regimen` are as the source words them. */
const Treatment = v.strictObject({
  intervention: Id,
  dose: v.optional(Text),
  route: v.optional(Id),
  /** How often or in what steps it was given: once daily, bolus then infusion. */
  regimen: v.optional(Text),
  /** How long one administration lasted: a 4-hour infusion. */
  administration: v.optional(Duration),
  /** How long the whole course lasted: ten days. */
  duration: v.optional(Duration),
});

const Arm = v.strictObject({
  id: Id,
  label: v.optional(Text),
  role: v.picklist(['intervention', 'comparator']),
  participants: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  treatments: v.array(Treatment),
});

/** One result. Adverse events are outcomes too: `harm` where they were more frequent, `no-benefit` where they did not differ. */
const Finding = v.strictObject({
  outcome: Id,
  verdict: Verdict,
  /** What it was held against: a comparator or an intervention; `baseline` for a change within the group. */
  versus: v.optional(Id),
  /** The arm it is about, where the trial has several. */
  arm: v.optional(Id),
  /** When it was measured, counted from the start of treatment. */
  at: v.optional(Duration),
  /** The end of the period over which it held. */
  until: v.optional(Duration),
  /** The size of the change, as the source gives it: 40%, 2.5 points. */
  effect: v.optional(Text),
  note: v.optional(Text),
});

/** One study that the review discusses. */
export const Trial = v.strictObject({
  id: Id,
  reference: CitationKey,
  /** How prose names it: the first author, both authors of two, or an acronym ("Hardy", "Mitchell and Fallon"). */
  names: v.pipe(Terms, v.minLength(1, 'a trial needs a name to be recognised by')),
  kind: v.picklist(['trial', 'observational', 'case-report', 'review', 'guideline', 'animal']),
  /** The design in plain words: randomised, placebo-controlled, parallel-group. */
  design: v.optional(Text),
  randomised: v.optional(v.boolean()),
  crossover: v.optional(v.boolean()),
  blinding: v.optional(v.picklist(['double-blind', 'single-blind', 'open-label', 'unblinded'])),
  conditions: v.optional(Ids, []),
  populations: v.optional(Ids, []),
  population: v.optional(Text),
  participants: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  arms: v.optional(v.array(Arm), []),
  comparators: v.optional(Ids, []),
  followUp: v.optional(Duration),
  findings: v.optional(v.array(Finding), []),
  /** What was reported of harms, in our own words. */
  adverseEvents: v.optional(Text),
  /** Adverse events that the trial says did not occur at all. */
  adverseEventsAbsent: v.optional(Ids, []),
  summary: Text,
  erratum: v.optional(Text),
});
export type Trial = v.InferOutput<typeof Trial>;
export type Arm = v.InferOutput<typeof Arm>;
export type Treatment = v.InferOutput<typeof Treatment>;
export type TrialFinding = v.InferOutput<typeof Finding>;

export const TrialsFile = v.strictObject({ trials: v.array(Trial) });
