import * as v from 'valibot';
import { CitationKey, Text } from './common';

const Name = v.looseObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
  suffix: v.optional(v.string()),
});

const DateParts = v.looseObject({
  'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))),
  literal: v.optional(v.string()),
});

/** A CSL item (schema csl-data.json 1.0 of the CSL project), of which the fields we read are named. */
export const CslItem = v.looseObject({
  id: v.string(),
  type: v.string(),
  title: v.optional(v.string()),
  author: v.optional(v.array(Name)),
  editor: v.optional(v.array(Name)),
  issued: v.optional(DateParts),
  'container-title': v.optional(v.string()),
  'container-title-short': v.optional(v.string()),
  volume: v.optional(v.union([v.string(), v.number()])),
  issue: v.optional(v.union([v.string(), v.number()])),
  page: v.optional(v.union([v.string(), v.number()])),
  publisher: v.optional(v.string()),
  DOI: v.optional(v.string()),
  PMID: v.optional(v.union([v.string(), v.number()])),
  URL: v.optional(v.string()),
});
export type CslItem = v.InferOutput<typeof CslItem>;
export type CslName = v.InferOutput<typeof Name>;

/** A references file in CSL YAML: a list under `references`, as Pandoc reads it. */
export const ReferencesFile = v.looseObject({ references: v.array(CslItem) });

const Annotation = v.strictObject({
  key: CitationKey,
  /** Its number in the review's printed list. */
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Other keys that mean the same reference. */
  aliases: v.optional(v.array(CitationKey), []),
  /** What the review printed wrongly about it, and what is right. */
  erratum: v.optional(Text),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** What a team knows of its references beyond the library itself, kept apart so that the library stays plain. */
export const AnnotationsFile = v.strictObject({ annotations: v.array(Annotation) });

/** One entry of the reference list. */
export interface Reference {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly number?: number;
  readonly csl: CslItem;
  readonly erratum?: string;
}
