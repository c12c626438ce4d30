import * as v from 'valibot';
import { CitationKey, described, Id, Ids, Text } from './common';

const sourced = {
  reference: v.optional(described(CitationKey, 'The citation key of the source.')),
  summary: described(Text, 'The fact in your own words, in one sentence.'),
  erratum: v.optional(described(Text, 'What the review printed wrongly about it, and what is right.')),
};

/** A number, percentage, amount or year with its source. */
export const Figure = v.strictObject({
  id: described(Id, 'A name for this figure, unique among the facts: lower-case words joined by hyphens.'),
  subject: described(Id, 'The id of the concept it is about.'),
  measure: described(Id, 'The id of what it measures: prevalence, annual cost.'),
  value: described(v.number(), 'The number, without its unit. A range begins here.'),
  to: v.optional(described(v.number(), 'The upper end, where the source gives a range.')),
  unit: described(
    v.picklist(['percent', 'EUR', 'USD', 'year', 'count', 'times', 'month', 'hour', 'minute', 'day', 'week']),
    'What the number counts. A date is a number of the unit year.',
  ),
  wording: v.optional(
    described(
      v.picklist(['exact', 'about', 'at-least', 'at-most']),
      'How the source words it; it decides what a draft may round to.',
    ),
    'exact',
  ),
  populations: v.optional(
    described(
      Ids,
      'The ids of the populations it holds for. A figure of another population is another figure.',
    ),
    [],
  ),
  places: v.optional(
    described(Ids, 'The ids of the places it holds for. A figure of another place is another figure.'),
    [],
  ),
  about: v.optional(
    described(
      Ids,
      'Further concepts that a sentence must name to be about this fact: asthma, for its share among smokers.',
    ),
    [],
  ),
  general: v.optional(
    described(
      v.boolean(),
      'true where a sentence that names neither a place nor a population is about this figure, too.',
    ),
    false,
  ),
  year: v.optional(described(v.pipe(v.number(), v.integer()), 'The calendar year the figure is of.')),
  ...sourced,
});
export type Figure = v.InferOutput<typeof Figure>;

/** Something that holds or not: an approval, a mechanism, a legal status. */
export const Assertion = v.strictObject({
  id: described(Id, 'A name for this assertion, unique among the facts: lower-case words joined by hyphens.'),
  subject: described(Id, 'The id of the concept it is about.'),
  relation: described(Id, 'The id of the relation: approved for, antagonist of.'),
  object: described(Id, 'The id of the concept that stands in this relation to the subject.'),
  holds: v.optional(described(v.boolean(), 'false where the relation does not hold.'), true),
  only: v.optional(
    described(
      v.boolean(),
      'true where nothing but the object (and what is narrower) stands in this relation to the subject.',
    ),
    false,
  ),
  about: v.optional(
    described(
      Ids,
      'Further concepts that a sentence must name to be about this assertion: anaesthetic doses, for an effect seen at these.',
    ),
    [],
  ),
  ...sourced,
});
export type Assertion = v.InferOutput<typeof Assertion>;

export const FactsFile = v.strictObject({
  figures: v.optional(
    described(v.array(Figure), 'Numbers, percentages, amounts and years, each with its source.'),
    [],
  ),
  assertions: v.optional(
    described(v.array(Assertion), 'What holds or not: an approval, a mechanism, a legal status.'),
    [],
  ),
});

export type Fact = ({ readonly kind: 'figure' } & Figure) | ({ readonly kind: 'assertion' } & Assertion);
