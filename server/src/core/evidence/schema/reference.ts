import * as v from 'valibot';
import type { Origin } from '../base';
import { CitationKey, described, Text } from './common';

const TextOrNumber = v.union([v.string(), v.number()], 'must be text or a number');

const Name = v.looseObject({
  family: v.optional(described(v.string(), 'The family name.')),
  given: v.optional(described(v.string(), 'The given names or initials.')),
  literal: v.optional(described(v.string(), 'The whole name of a group or organisation.')),
  'non-dropping-particle': v.optional(described(v.string(), 'A particle sorted with the name: van, de.')),
  suffix: v.optional(described(v.string(), 'What follows the name: Jr, III.')),
});

const DateParts = v.looseObject({
  'date-parts': v.optional(
    described(v.array(v.array(TextOrNumber)), 'Year, month and day: [[2009, 9, 15]], or [[2009]].'),
  ),
  literal: v.optional(described(v.string(), 'The date in words, when it has no parts.')),
});

/** A date as Pandoc also takes it: 2009, 2009-09 or 2009-09-15 (EDTF level 0). Other text stands for itself. */
function toDate(text: string | number): v.InferOutput<typeof DateParts> {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(text))?.slice(1);
  const numbers = parts?.filter((part) => part !== undefined).map(Number);
  return numbers ? { 'date-parts': [numbers] } : { literal: String(text) };
}

const Issued = v.union(
  [DateParts, v.pipe(v.union([v.string(), v.number()]), v.transform(toDate))],
  'must be a date, such as 2009-09-15, or hold "date-parts"',
);

/** A CSL item (schema csl-data.json 1.0 of the CSL project), of which the fields we read are named. */
const CslItem = v.looseObject({
  id: v.pipe(
    described(TextOrNumber, 'The citation key: smith2009.'),
    v.transform(String),
    v.minLength(1, 'must not be empty'),
  ),
  type: described(v.string(), 'The type of publication in CSL terms: article-journal, book, chapter.'),
  title: v.optional(described(v.string(), 'The title of the work.')),
  author: v.optional(described(v.array(Name), 'The authors in order.')),
  editor: v.optional(described(v.array(Name), 'The editors in order.')),
  issued: v.optional(described(Issued, 'When it was published: 2009-09-15, or date-parts.')),
  'container-title': v.optional(described(v.string(), 'The journal or book it appeared in.')),
  'container-title-short': v.optional(described(v.string(), 'The abbreviated title of the journal.')),
  volume: v.optional(described(TextOrNumber, 'The volume.')),
  issue: v.optional(described(TextOrNumber, 'The issue.')),
  page: v.optional(described(TextOrNumber, 'The page or range of pages: 304-311.')),
  publisher: v.optional(described(v.string(), 'The publisher.')),
  DOI: v.optional(described(v.string(), 'The DOI without the address before it: 10.1000/182.')),
  PMID: v.optional(described(TextOrNumber, 'The number of the PubMed record.')),
  URL: v.optional(described(v.string(), 'The web address.')),
});
export type CslItem = v.InferOutput<typeof CslItem>;
export type CslName = v.InferOutput<typeof Name>;

/** A references file in CSL YAML: a list under `references`, as Pandoc reads it. */
export const ReferencesFile = v.looseObject({
  references: described(v.array(CslItem), 'The reference list: CSL items, as Pandoc reads them.'),
});

export const Annotation = v.strictObject({
  key: described(CitationKey, 'The citation key of the reference it is about.'),
  number: v.optional(
    described(
      v.pipe(v.number(), v.integer(), v.minValue(1)),
      "The number of the reference in the review's printed list.",
    ),
  ),
  aliases: v.optional(
    described(v.array(CitationKey), 'Other citation keys that mean the same reference.'),
    [],
  ),
  erratum: v.optional(described(Text, 'What the review printed wrongly about it, and what is right.')),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** What a team knows of its references beyond the library itself, kept apart so that the library stays plain. */
export const AnnotationsFile = v.strictObject({
  annotations: described(v.array(Annotation), 'What the team knows of its references, one entry for each.'),
});

/** One entry of the reference list. */
export interface Reference {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly number?: number;
  readonly csl: CslItem;
  readonly erratum?: string;
  /** The key that a draft's own reference list has for it, where that is another: what the draft must cite it by. */
  readonly citeAs?: string;
  /** Where it stands, of one that is in a draft's own reference list only. */
  readonly origin?: Origin;
}
