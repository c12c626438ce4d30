import * as v from 'valibot';
import { DURATION_PATTERN } from '../duration';

/** The schema with the text that an editor shows on hovering over the field. */
export function described<const S extends v.GenericSchema>(schema: S, text: string) {
  return v.pipe(schema, v.description(text));
}

/** An id of the base: lower-case words joined by hyphens. References have citation keys instead. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as back-pain'),
);

/** A citation key as Pandoc reads one without braces. */
export const CitationKey = v.pipe(
  v.string(),
  v.regex(
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u,
    'must be a citation key: letters and digits, and between them signs such as - or :, without spaces',
  ),
);

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(5000));
export const Terms = v.array(Text);
export const Ids = v.array(Id);
export const Keys = v.array(CitationKey);

/** A length of time written as `12 weeks` or `4.2 days`. */
export const Duration = v.pipe(
  v.string(),
  v.regex(DURATION_PATTERN, 'must be a number and a unit, such as 12 weeks'),
);

/** What the evidence says of one outcome; see docs/evidence-base.md for the meaning of each. */
export const Verdict = v.picklist(['benefit', 'no-benefit', 'harm', 'mixed', 'insufficient']);
export type Verdict = v.InferOutput<typeof Verdict>;

/** Certainty of the evidence in the four levels of GRADE (Guyatt 2008, BMJ 336:924). */
export const Certainty = v.picklist(['high', 'moderate', 'low', 'very-low']);
export type Certainty = v.InferOutput<typeof Certainty>;

export const Recommendation = v.picklist(['use', 'use-when-refractory', 'avoid']);
export type Recommendation = v.InferOutput<typeof Recommendation>;
