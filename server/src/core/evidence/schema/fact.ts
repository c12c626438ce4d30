import * as v from 'valibot';
import { CitationKey, Id, Ids, Text } from './common';

/** A number, percentage, amount or year with its source. */
export const Figure = v.strictObject({
  id: Id,
  /** What it is about: chronic-pain, ketamine. */
  subject: Id,
  measure: Id,
  value: v.number(),
  /** The upper end where the source gives a range. */
  to: v.optional(v.number()),
  unit: v.picklist(['percent', 'EUR', 'USD', 'year', 'count', 'times', 'month', 'hour', 'minute', 'day', 'week']),
  /** How the source words it; it decides what a draft may round to. */
  wording: v.optional(v.picklist(['exact', 'about', 'at-least', 'at-most']), 'exact'),
  populations: v.optional(Ids, []),
  places: v.optional(Ids, []),
  /** Further concepts that a sentence must name to be about this fact: depression, for its share among pain patients. */
  about: v.optional(Ids, []),
  /** The calendar year the figure is of. */
  year: v.optional(v.pipe(v.number(), v.integer())),
  reference: v.optional(CitationKey),
  summary: Text,
  erratum: v.optional(Text),
});
export type Figure = v.InferOutput<typeof Figure>;

/** Something that holds or not: an approval, a mechanism, a legal status. */
export const Assertion = v.strictObject({
  id: Id,
  subject: Id,
  relation: Id,
  object: Id,
  holds: v.optional(v.boolean(), true),
  /** Nothing but `object` (and what is narrower) stands in this relation to the subject. */
  only: v.optional(v.boolean(), false),
  reference: v.optional(CitationKey),
  summary: Text,
  erratum: v.optional(Text),
});
export type Assertion = v.InferOutput<typeof Assertion>;

export const FactsFile = v.strictObject({
  figures: v.optional(v.array(Figure), []),
  assertions: v.optional(v.array(Assertion), []),
});

export type Fact = ({ readonly kind: 'figure' } & Figure) | ({ readonly kind: 'assertion' } & Assertion);
