import * as v from 'valibot';
import { CitationKey, Duration, described, Id, Ids, Terms, Text, Verdict } from './common';

const Participants = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One treatment within an arm. `dose` and `regimen` are as the source words them. */
const Treatment = v.strictObject({
  intervention: described(Id, 'The id of the intervention or comparator that was given.'),
  dose: v.optional(described(Text, 'The dose, as the source words it.')),
  route: v.optional(described(Id, 'The id of the route.')),
  regimen: v.optional(
    described(Text, 'How often or in what steps it was given: once daily, bolus then infusion.'),
  ),
  administration: v.optional(described(Duration, 'How long one administration lasted: 4 hours.')),
  duration: v.optional(described(Duration, 'How long the whole course lasted: 10 days.')),
});

const Arm = v.strictObject({
  id: described(Id, 'A name for this arm, unique within the trial.'),
  label: v.optional(described(Text, 'What the arm is called where it is shown.')),
  role: described(
    v.picklist(['intervention', 'comparator']),
    'intervention for what was tested, comparator for what it was held against.',
  ),
  participants: v.optional(described(Participants, 'How many people were in this arm.')),
  treatments: described(v.array(Treatment), 'What the people in this arm were given.'),
});

/** One result. Adverse events are outcomes too: `harm` where they were more frequent, `no-benefit` where they did not differ. */
const Finding = v.strictObject({
  outcome: described(Id, 'The id of the outcome, an adverse event included.'),
  verdict: described(
    Verdict,
    'What was found. Of an adverse event: harm where it was more frequent, no-benefit where it did not differ.',
  ),
  versus: v.optional(
    described(
      Id,
      'What it was held against: the id of a comparator or an intervention; baseline for a change within the group.',
    ),
  ),
  arm: v.optional(described(Id, 'The id of the arm it is about, where the trial has several.')),
  at: v.optional(described(Duration, 'When it was measured, counted from the start of treatment.')),
  until: v.optional(described(Duration, 'The end of the period over which it held.')),
  effect: v.optional(described(Text, 'The size of the change, as the source gives it: 40%, 2.5 points.')),
  note: v.optional(described(Text, 'Anything else to know about this finding.')),
});

/** One study that the review discusses. */
export const Trial = v.strictObject({
  id: described(Id, 'A name for this trial, unique among the trials: lower-case words joined by hyphens.'),
  reference: described(CitationKey, 'The citation key of its publication.'),
  names: described(
    v.pipe(Terms, v.minLength(1, 'must hold at least one name to recognise the trial by')),
    'How prose names it: the first author, both authors of two, or an acronym.',
  ),
  kind: described(
    v.picklist(['trial', 'observational', 'case-report', 'review', 'guideline', 'animal']),
    'What sort of study it is.',
  ),
  design: v.optional(
    described(Text, 'The design in plain words: randomised, placebo-controlled, parallel-group.'),
  ),
  randomised: v.optional(described(v.boolean(), 'Whether the arms were assigned at random.')),
  crossover: v.optional(described(v.boolean(), 'Whether every participant had every treatment in turn.')),
  blinding: v.optional(
    described(
      v.picklist(['double-blind', 'single-blind', 'open-label', 'unblinded']),
      'Who knew what was given.',
    ),
  ),
  conditions: v.optional(described(Ids, 'The ids of the conditions that were treated.'), []),
  populations: v.optional(described(Ids, 'The ids of the populations that took part.'), []),
  population: v.optional(described(Text, 'Who took part, in plain words.')),
  participants: v.optional(described(Participants, 'How many people took part.')),
  arms: v.optional(described(v.array(Arm), 'The groups, or the treatments in turn of a crossover.'), []),
  comparators: v.optional(
    described(Ids, 'The ids of what the intervention was held against: comparators or interventions.'),
    [],
  ),
  followUp: v.optional(described(Duration, 'How long participants were followed in all.')),
  findings: v.optional(described(v.array(Finding), 'The results, one for each outcome and time.'), []),
  adverseEvents: v.optional(described(Text, 'What was reported of harms, in your own words.')),
  adverseEventsAbsent: v.optional(
    described(Ids, 'The ids of adverse events that the trial says did not occur at all.'),
    [],
  ),
  summary: described(Text, 'What the trial did and found, in your own words.'),
  erratum: v.optional(described(Text, 'What the review printed wrongly about it, and what is right.')),
});
export type Trial = v.InferOutput<typeof Trial>;
export type Arm = v.InferOutput<typeof Arm>;
export type Treatment = v.InferOutput<typeof Treatment>;
export type TrialFinding = v.InferOutput<typeof Finding>;

export const TrialsFile = v.strictObject({
  trials: described(v.array(Trial), 'One record for each study that the review discusses.'),
});
